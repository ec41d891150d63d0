import type { NextQuery } from '#contract/next.ts';
import type { Language } from '#kit/language.ts';

interface Ground {
  /** How many occupation groups she comes from, and how many skills she gave. */
  readonly groups: number;
  readonly skills: number;
  /** Of her occupation today; null when not known. */
  readonly pay: number | null;
  readonly level: number | null;
}

/** Fewer skills than this, and no occupation, lie about as near to most jobs. */
const enoughSkills = 4;

/** What the answer says little on, or could not do, because too little is known of where she starts. */
export function groundNotices(
  { groups, skills, pay, level }: Ground,
  { payShare = 0, levelsUp }: Pick<NextQuery, 'payShare' | 'levelsUp'>,
  language: Language,
): readonly string[] {
  const say = words[language];
  return [
    ...(groups === 0 && skills < enoughSkills ? [say.thin(skills)] : []),
    ...(payShare > 0 && pay === null ? [say.noPay] : []),
    ...(levelsUp !== undefined && level === null ? [say.noLevel] : []),
  ];
}

const words = {
  sv: {
    thin: (skills: number) =>
      `Du har angett ${skills === 1 ? 'en enda kompetens' : `bara ${skills} kompetenser`} och inget yrke. Det är lite att gå på, så ordningen och närheten säger inte mycket. Lägg till fler kompetenser eller ett yrke som du har haft.`,
    noPay: 'Vi vet inte vad du tjänar i dag, så inga jobb göms för att de har lägre lön.',
    noLevel: 'Vi vet inte vilken utbildning ditt yrke kräver i dag, så inga jobb göms för att de kräver längre.',
  },
  en: {
    thin: (skills: number) =>
      `You have given ${skills === 1 ? 'a single skill' : `only ${skills} skills`} and no occupation. That is little to go on, so the order and the closeness do not say much. Add more skills, or an occupation that you have had.`,
    noPay: 'We do not know your pay today, so no jobs are hidden for paying less.',
    noLevel: 'We do not know what education your occupation asks for today, so no jobs are hidden for asking for more.',
  },
} as const;
