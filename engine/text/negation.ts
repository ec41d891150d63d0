import type { Segment } from './segments.ts';
import type { Tokens } from './tokenise.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const denials = words(
  'utan inte ej inga inget ingen aldrig saknar slipper varken not no never cannot without lack lacks don isn aren doesn',
);
/** "inte bara", "inte minst", "no matter": more is meant, not less. */
const onlyWords = words('bara enbart endast minst only just least later matter limited');
/** "Inga problem med att köra truck", "inte rädd för höjder": who has no trouble with it can do it. */
const troubles = words('problem problems rädd rädda främmande hinder svårt ovan obekant afraid trouble stranger');
/** "inte bara … utan också": `utan` goes on, it denies nothing. */
const goesOn = words('också även dessutom');
/** "no later than", "utan tillsyn": `without`, `utan` and `no` deny a skill only when asked-for words stand by. */
const weakDenials = words('no without utan');
const asked = words(
  'erfarenhet erfarenheter förkunskaper kunskap kunskaper vana utbildning körkort experience knowledge skills skill qualification qualifications required requirement requirements needed necessary need prior previous ' +
    'training degree licence license certificate',
);
/** Words that begin a clause with its own truth. */
const turns = words('men utan dock däremot fast but however although though instead');
const hopes = words('lära framtiden dröm drömmer hoppas mål');
const learning = words('lära learn');
const wants = words('vill skulle önskar hoppas gärna want wish hope like');
const future = words('mål framtiden');

/**
 * Which tokens of a segment stand in a clause that denies them ("truckkort krävs inte", "no experience of welding needed")
 * or only wishes for them ("i framtiden lära mig svetsa"). A clause ends at a comma or at a word like "men", "but".
 */
export function deniedTokens(text: string, tokens: Tokens, [from, to]: Segment): readonly boolean[] {
  const denied: boolean[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !beginsClause(text, tokens, i)) continue;
    const clause = tokens.words.slice(start, i);
    const isDenied = deniesIt(clause) || wishesForIt(clause);
    for (let at = start; at < i; at++) denied.push(isDenied);
    start = i;
  }
  return denied;
}

function beginsClause(text: string, { words: all, starts, ends }: Tokens, at: number): boolean {
  return turns.has(all[at] as string) || text.slice(ends[at - 1], starts[at]).includes(',');
}

function deniesIt(clause: readonly string[]): boolean {
  return clause.some((word, i) => {
    const [next = '', second = ''] = clause.slice(i + 1, i + 3);
    if (!denials.has(word) || onlyWords.has(next) || troubles.has(next) || troubles.has(second)) return false;
    if (word === 'utan' && goesOn.has(next)) return false;
    return !weakDenials.has(word) || clause.some((each) => asked.has(each));
  });
}

function wishesForIt(clause: readonly string[]): boolean {
  if (clause.some((word) => learning.has(word)) && clause.some((word) => wants.has(word))) return true;
  return clause.some((word) => future.has(word)) && clause.filter((word) => hopes.has(word)).length > 1;
}
