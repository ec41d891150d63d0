import type { OutOfReach } from '#contract/plan-goal.ts';
import type { PlanStep } from '#contract/plan-way.ts';
import type { Language } from '#kit/language.ts';
import type { Words } from '../financing/rules.ts';

const named = 3;

/** `a, b och c`; of many the first few and how many more. */
export function listed(labels: readonly string[], language: Language): string {
  const shown = labels.length <= named + 1 ? labels : labels.slice(0, named);
  const more = labels.length - shown.length;
  const and = language === 'sv' ? ' och ' : ' and ';
  if (more > 0) return `${shown.join(', ')}${and}${more} ${language === 'sv' ? 'till' : 'more'}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')}${and}${shown.at(-1)}`;
}

/** Why a step is in the plan. */
export function whyStep(
  kind: PlanStep['kind'] | 'education' | 'prepares',
  labels: readonly string[],
  language: Language,
): string {
  const what = listed(labels, language);
  const words: Readonly<Record<typeof kind, Words>> = {
    course: { sv: `Kursen ger det du saknar: ${what}.`, en: `The course gives what you lack: ${what}.` },
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

/** Why skills have no step. `needs` is what the courses that give them require. */
export function whyOutOfReach(
  { reason, labels, needs }: Pick<OutOfReach, 'reason'> & Readonly<Record<'labels' | 'needs', readonly string[]>>,
  language: Language,
): string {
  const all = new Intl.ListFormat(language).format(labels);
  return outOfReach[reason](all, listed(needs, language))[language];
}

const outOfReach: Readonly<Record<OutOfReach['reason'], (label: string, needs: string) => Words>> = {
  'no-course': (label) => ({
    sv: `Ingen kurs i de data som är inlästa ger ${label}.`,
    en: `No course in the data that is loaded gives ${label}.`,
  }),
  'too-far': (label) => ({
    sv: `Det finns kurser som ger ${label}, men ingen inom räckhåll.`,
    en: `There are courses that give ${label}, but none within reach.`,
  }),
  'start-not-published': (label) => ({
    sv: `Det finns kurser inom räckhåll som ger ${label}, men start eller längd är inte publicerad.`,
    en: `There are courses within reach that give ${label}, but their start or length is not published.`,
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
  'too-many-hours': (label) => ({
    sv: `Det finns kurser som ger ${label}, men de tar fler timmar i veckan än du har.`,
    en: `There are courses that give ${label}, but they take more hours a week than you have.`,
  }),
  'cannot-combine': (label) => ({
    sv: `Det finns kurser inom räckhåll som ger ${label}, men de går inte att förena med resten av planen i dina timmar och dagar.`,
    en: `There are courses within reach that give ${label}, but they cannot be combined with the rest of the plan in your hours and days.`,
  }),
};

export interface GoalOutcome {
  readonly alternatives: number;
  readonly outOfReach: readonly string[];
  /** Skills she lacks, and those of them that the way leaves to be learnt at work. */
  readonly lacks: number;
  readonly atWork: number;
  /** Of those she lacks, how many are often learnt in any job. */
  readonly learnable: number;
}

/** What a goal's plan comes to, in a sentence or two. */
export function goalSentence(
  { alternatives, outOfReach: without, lacks, atWork, learnable }: GoalOutcome,
  language: Language,
): string {
  const missing = listed(without, language);
  if (lacks === 0)
    return { sv: 'Du har redan det yrket oftast kräver.', en: 'You already have what the job most often asks for.' }[
      language
    ];
  if (without.length === lacks) return noWay(missing, learnable)[language];
  if (alternatives === 0)
    return {
      sv: 'Kurserna går inte att förena med dina timmar och dagar. Pröva fler timmar i veckan eller ett senare slut.',
      en: 'The courses cannot be combined with your hours and days. Try more hours a week or a later end.',
    }[language];
  if (atWork > 0) {
    const studied = lacks - without.length - atWork;
    const rest =
      without.length === 0
        ? ''
        : { sv: ` Det här är inte med: ${missing}.`, en: ` This is not in it: ${missing}.` }[language];
    return {
      sv: `Kurser och validering ger ${studied} av de ${lacks} kompetenser du saknar. ${atWork} räknar planen med att du lär dig på jobbet.${rest}`,
      en: `Courses and validation give ${studied} of the ${lacks} skills you lack. The plan counts on your learning ${atWork} at work.${rest}`,
    }[language];
  }
  if (without.length > 0)
    return {
      sv: `Planen täcker en del av det du saknar. Det här är inte med: ${missing}.`,
      en: `The plan covers part of what you lack. This is not in it: ${missing}.`,
    }[language];
  return { sv: 'Planen täcker det du saknar.', en: 'The plan covers what you lack.' }[language];
}

function noWay(missing: string, learnable: number): Words {
  const [svLearnt, enLearnt] =
    learnable === 0
      ? ['', '']
      : [
          ` ${learnable} av kompetenserna kan man ofta lära sig på jobbet, om en arbetsgivare anställer dig ändå.`,
          ` ${learnable} of the skills can often be learnt at work, if an employer hires you all the same.`,
        ];
  return {
    sv: `Vi hittar ingen väg med kurser eller validering. Det här saknar du: ${missing}.${svLearnt} Pröva längre resor eller ett senare slut, eller fråga en vägledare om andra vägar.`,
    en: `We find no way with courses or validation. This is what you lack: ${missing}.${enLearnt} Try longer travel or a later end, or ask a counsellor about other ways.`,
  };
}
