import { givenNames, municipalities, namesOfPrograms } from './names.ts';
import { endsSentence } from './segments.ts';
import type { Tokens } from './tokenise.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** "Jag heter Maria", "my name is John". */
const introduces = words('heter hette namn namnet är is named kallas');
/** After these a capital mostly begins a place or an employer: "i Stockvik", "hos Lindströms". */
const leadsToPlace = words('i på från till vid hos åt utanför nära runt');
/** Who does this does it at a place: "bor i Mala". */
const lives = words('bo bor bodde bott född uppvuxen flyttade flyttat flyttar pendlar kommer kom');
const familyEnding = /(?:sson|sdotter)s?$/;
const likelyFamilyEnding = /(?:gren|[qk]vist|lund|dahl|stedt|löf)s?$/;
const street = /(?:gatan|vägen|gränd|stigen|torget|allén|backen)$/;
/** Places do not end so, words for what one can do often do. */
const abilityEnding =
  /(?:(?<!k[öo]p)ing|tion|teknik|vård|arbete|vana|kunskap|ekonomi|logi|system|service|tjänst|skötsel|omsorg|certifikat|kort|bevis|utbildning)(?:en|s)?$/;
/** Shorter ones are also words ("Sala", "Mark", "Kil") and need the preposition. */
const ownName = 6;

/**
 * The tokens without the names of people, streets and places, which say nothing of what anyone can do: "Anna" is no annealing, "Stockvik" no
 * stock. `isKnown`: whether the lexicon or the language has a word; then what follows "i" or "på" may be meant ("kurs i Excel").
 */
export function withoutNames(text: string, tokens: Tokens, isKnown: (word: string) => boolean): Tokens {
  const names = findNames(text, tokens, isKnown);
  if (!names.includes(true)) return tokens;
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, i) => names[i] !== true);
  return {
    words: keep(tokens.words),
    capitals: keep(tokens.capitals),
    starts: keep(tokens.starts),
    ends: keep(tokens.ends),
  };
}

function findNames(text: string, tokens: Tokens, isKnown: (word: string) => boolean): readonly boolean[] {
  const { words: all, starts, ends } = tokens;
  const names = all.map(() => false);
  const followsName = (i: number): boolean =>
    names[i - 1] === true &&
    isBeside(text, tokens, i) &&
    (givenNames.has(all[i - 1] as string) || !isKnown(all[i] as string));
  for (let i = 0; i < all.length; i++) {
    if (!isCapital(text, starts[i] as number)) continue;
    const begins = i === 0 || endsSentence(text, ends[i - 1] as number, starts[i] as number);
    if (followsName(i) || isPerson(text, tokens, { i, begins }) || isPlace(text, tokens, { i, begins, isKnown }))
      names[i] = true;
  }
  return names;
}

/** A family name by its ending; a given name before another capital, after "heter", or in the middle of a sentence. */
function isPerson(text: string, tokens: Tokens, { i, begins }: { i: number; begins: boolean }): boolean {
  const word = tokens.words[i] as string;
  if (familyEnding.test(word) || (!begins && likelyFamilyEnding.test(word))) return true;
  if (!givenNames.has(word)) return false;
  const next = tokens.starts[i + 1];
  if (next !== undefined && isBeside(text, tokens, i + 1) && isCapital(text, next)) return true;
  return introduces.has(tokens.words[i - 1] ?? '') || (!begins && !namesOfPrograms.has(word));
}

function isPlace(
  text: string,
  { words: all, starts, ends }: Tokens,
  { i, begins, isKnown }: { i: number; begins: boolean; isKnown: (word: string) => boolean },
): boolean {
  const word = all[i] as string;
  if (street.test(word) && /^\d/.test(all[i + 1] ?? '')) return true;
  if (begins) return false;
  const afterPreposition = leadsToPlace.has(all[i - 1] as string);
  if (municipalities.has(word.replace(/s$/, '')) || municipalities.has(word))
    return afterPreposition || word.length >= ownName;
  const rest = text.slice((starts[i] as number) + 1, ends[i]);
  if (!afterPreposition || rest !== rest.toLowerCase()) return false;
  return lives.has(all[i - 2] ?? '') || (!abilityEnding.test(word) && !isKnown(word));
}

/** Whether a token follows the one before after a blank or a hyphen alone. */
function isBeside(text: string, { starts, ends }: Tokens, at: number): boolean {
  const gap = text.slice(ends[at - 1], starts[at]);
  return gap === ' ' || gap === '-';
}

function isCapital(text: string, at: number): boolean {
  const first = text[at] as string;
  return first !== first.toLowerCase();
}
