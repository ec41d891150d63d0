import type { OutOfReach } from '#contract/plan-goal.ts';
import type { PlanStep } from '#contract/plan-way.ts';
import type { Language } from '#kit/language.ts';
import type { Words } from '../financing/rules.ts';

const named = 3;

/** `a, b och c`; of many the first few and how many more. */
export function listed(labels: readonly string[], language: Language): string {
  if (labels.length <= named + 1) return listedAll(labels, language);
  const more = labels.length - named;
  return listedAll([...labels.slice(0, named), language === 'sv' ? `${more} till` : `${more} more`], language);
}

/** All of them; with semicolons where a name holds a comma of its own. */
export function listedAll(labels: readonly string[], language: Language): string {
  if (labels.some((label) => label.includes(','))) return labels.join('; ');
  const and = language === 'sv' ? ' och ' : ' and ';
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')}${and}${labels.at(-1)}`;
}

/** Why a step is in the plan. */
export function whyStep(
  kind: PlanStep['kind'] | 'education' | 'prepares',
  labels: readonly string[],
  language: Language,
): string {
  const what = listed(labels, language);
  const words: Readonly<Record<typeof kind, Words>> = {
    course: {
      sv: `Kursen ser ut att ge det du saknar: ${what}.`,
      en: `The course seems to give what you lack: ${what}.`,
    },
    education: {
      sv: `Det är en utbildning till yrket, med det du saknar: ${what}.`,
      en: `It is an education for the occupation, with what you lack: ${what}.`,
    },
    prepares: {
      sv: `Kursen ger det som en senare kurs kräver: ${what}.`,
      en: `The course gives what a later course requires: ${what}.`,
    },
    validation: {
      sv: `Du verkar redan kunna det mesta av det som bedöms. Med valideringen kan du visa det: ${what}.`,
      en: `You seem to master most of what is assessed already. Validation can show it: ${what}.`,
    },
    'at-work': {
      sv: `Det här lär man sig ofta när man har börjat: ${what}.`,
      en: `This is often learnt once you have begun: ${what}.`,
    },
  };
  return words[kind][language];
}

export interface Unreached extends Pick<OutOfReach, 'reason' | 'takesHours'> {
  readonly labels: readonly string[];
  /** What the courses that give them require. */
  readonly needs: readonly string[];
  /** Fewer than half of the group's occupations ask for them. */
  readonly isNarrow: boolean;
}

/** Why skills have no step. */
export function whyOutOfReach({ reason, labels, needs, takesHours, isNarrow }: Unreached, language: Language): string {
  const all = listedAll(labels, language);
  const forThoseWhoCan = reason === 'needs-more' && needs.some((need) => labels.includes(need));
  const why = forThoseWhoCan ? advanced : outOfReach[reason];
  const only = isNarrow ? ` ${onlySome[language]}` : '';
  return `${why(all, listed(needs, language), takesHours ?? 0)[language]}${only}`;
}

const onlySome: Words = {
  sv: 'Bara en del av jobben i yrkesgruppen kräver det.',
  en: 'Only some of the jobs in the occupation group ask for it.',
};

function advanced(label: string, needs: string): Words {
  return {
    sv: `Kurserna som ger ${label} är fördjupningar för den som redan kan ${needs}.`,
    en: `The courses that give ${label} are for those who already master ${needs}.`,
  };
}

const outOfReach: Readonly<Record<OutOfReach['reason'], (label: string, needs: string, hours: number) => Words>> = {
  'no-course': (label) => ({
    sv: `Ingen kurs i de data som är inlästa ger ${label}.`,
    en: `No course in the data that is loaded gives ${label}.`,
  }),
  'too-far': (label) => ({
    sv: `Det finns kurser som ger ${label}, men ingen inom räckhåll.`,
    en: `There are courses that give ${label}, but none within reach.`,
  }),
  'start-not-published': (label) => ({
    sv: `Det finns kurser som ger ${label}, men när de börjar eller hur långa de är är inte publicerat.`,
    en: `There are courses that give ${label}, but their start or length is not published.`,
  }),
  closed: (label) => ({
    sv: `Det finns kurser inom räckhåll som ger ${label}, men ansökan har stängt.`,
    en: `There are courses within reach that give ${label}, but applications have closed.`,
  }),
  'outside-dates': (label) => ({
    sv: `Det finns kurser inom räckhåll som ger ${label}, men inte mellan de dagar du har valt.`,
    en: `There are courses within reach that give ${label}, but not between the days you have chosen.`,
  }),
  'other-education': (label) => ({
    sv: `Inom räckhåll ingår ${label} bara i långa utbildningar som leder till något annat.`,
    en: `Within reach ${label} is only a part of long educations that lead to something else.`,
  }),
  'distance-study': (label) => ({
    sv: `Det finns distanskurser som ger ${label}, men du har valt bort distansstudier.`,
    en: `There are distance courses that give ${label}, but you have chosen no distance study.`,
  }),
  'meetings-too-far': (label) => ({
    sv: `Det finns distanskurser som ger ${label}, men träffarna ligger längre bort än du vill resa.`,
    en: `There are distance courses that give ${label}, but their meetings are farther away than you want to travel.`,
  }),
  'needs-more': (label, needs) => ({
    sv: `Det finns kurser som ger ${label}, men de kräver förkunskaper som inget inom räckhåll ger: ${needs}.`,
    en: `There are courses that give ${label}, but they require something that nothing within reach gives: ${needs}.`,
  }),
  'too-many-hours': (label, _needs, hours) => ({
    sv: `Det finns kurser som ger ${label}, men de tar minst ${hours} timmar i veckan.`,
    en: `There are courses that give ${label}, but they take at least ${hours} hours a week.`,
  }),
  'cannot-combine': (label) => ({
    sv: `Det finns kurser inom räckhåll som ger ${label}, men de går inte att förena med resten av planen i dina timmar och dagar.`,
    en: `There are courses within reach that give ${label}, but they cannot be combined with the rest of the plan in your hours and days.`,
  }),
  experience: (label) => ({
    sv: `Det här är erfarenhet, som man får på jobbet och inte av kurser: ${label}.`,
    en: `This is experience, which comes from work and not from courses: ${label}.`,
  }),
};
