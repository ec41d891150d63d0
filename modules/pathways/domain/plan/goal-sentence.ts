import type { OutOfReach } from '#contract/plan-goal.ts';
import type { Language } from '#kit/language.ts';
import type { Words } from '../financing/rules.ts';
import { listed } from './plan-sentences.ts';

export interface GoalOutcome {
  readonly alternatives: number;
  /** What the first way leaves out and most of the jobs ask for, and how much more that only some of them do. */
  readonly needed: readonly string[];
  readonly narrow: number;
  /** Skills she lacks, and those of them that the way leaves to be learnt at work. */
  readonly lacks: number;
  readonly atWork: number;
  /** Of those she lacks, how many are often learnt in any job. */
  readonly learnable: number;
  /** Of those that are needed, the ones that come from work: whoever has the education gets them there. */
  readonly experience: readonly string[];
  /** It takes a degree, and no university's courses are in the data. */
  readonly lacksUniversities: boolean;
  /** What stands in the way of what nothing gives. */
  readonly reasons: ReadonlySet<OutOfReach['reason']>;
}

/** What a goal's plan comes to, in a few sentences. */
export function goalSentence(outcome: GoalOutcome, language: Language): string {
  const { alternatives, needed, narrow, lacks } = outcome;
  if (lacks === 0) return words.nothingLacks[language];
  if (needed.length + narrow === lacks) return noWay(outcome, language);
  if (alternatives === 0) return words.noRoom[language];
  return needed.length + narrow + outcome.atWork === 0 ? words.covered[language] : partly(outcome, language);
}

function partly({ needed, experience, narrow, lacks, atWork }: GoalOutcome, language: Language): string {
  const studied = lacks - needed.length - narrow - atWork;
  const others = needed.filter((one) => !experience.includes(one));
  const [missing, fromWork] = [listed(others, language), listed(experience, language)];
  const parts: readonly (readonly [boolean, Words])[] = [
    [
      true,
      {
        sv: `Kurser och validering ser ut att ge ${studied} av de ${lacks} kompetenser du saknar.`,
        en: `Courses and validation seem to give ${studied} of the ${lacks} skills you lack.`,
      },
    ],
    [
      atWork > 0,
      {
        sv: `${atWork} räknar planen med att du lär dig på jobbet.`,
        en: `The plan counts on your learning ${atWork} at work.`,
      },
    ],
    [others.length > 0, { sv: `Det här är inte med: ${missing}.`, en: `This is not in it: ${missing}.` }],
    [
      experience.length > 0,
      {
        sv: `Det här får man på jobbet, inte av kurser: ${fromWork}.`,
        en: `This comes from work, not from courses: ${fromWork}.`,
      },
    ],
    [
      narrow > 0,
      {
        sv: `${narrow} som inte är med krävs bara i en del av jobben.`,
        en: `${narrow} that are not in it are asked for in some of the jobs only.`,
      },
    ],
  ];
  return parts.flatMap(([isSaid, said]) => (isSaid ? said[language] : [])).join(' ');
}

function noWay(outcome: GoalOutcome, language: Language): string {
  const { needed, narrow, learnable, reasons, lacksUniversities } = outcome;
  const most = needed.length === 0 ? words.onlyNarrow(narrow) : words.lacking(listed(needed, language));
  const said = [
    words.noWay,
    most,
    ...(learnable === 0 ? [] : [words.learnable(learnable)]),
    ...(lacksUniversities ? [words.degree] : adviceFor(reasons)),
  ];
  return said.map((one) => one[language]).join(' ');
}

/** What may help, by what is in the way; a counsellor always. */
function adviceFor(reasons: GoalOutcome['reasons']): readonly Words[] {
  return advice
    .flatMap(({ against, words: said }) => (against.some((one) => reasons.has(one)) ? said : []))
    .concat(ask);
}

const advice: readonly { readonly against: readonly OutOfReach['reason'][]; readonly words: Words }[] = [
  {
    against: ['too-many-hours', 'cannot-combine'],
    words: { sv: 'Pröva fler timmar i veckan.', en: 'Try more hours a week.' },
  },
  {
    against: ['too-far', 'meetings-too-far'],
    words: { sv: 'Pröva längre resor.', en: 'Try longer travel.' },
  },
  {
    against: ['distance-study'],
    words: { sv: 'Pröva distansstudier.', en: 'Try distance study.' },
  },
  {
    against: ['outside-dates'],
    words: { sv: 'Pröva andra datum.', en: 'Try other dates.' },
  },
  {
    against: ['closed', 'start-not-published'],
    words: {
      sv: 'Fråga anordnarna när nästa kurs börjar.',
      en: 'Ask the providers when the next course begins.',
    },
  },
];
const ask: Words = {
  sv: 'Fråga en vägledare om andra vägar.',
  en: 'Ask a counsellor about other ways.',
};

const words = {
  nothingLacks: {
    sv: 'Du har redan det yrket oftast kräver.',
    en: 'You already have what the job most often asks for.',
  },
  degree: {
    sv: 'Yrket kräver normalt en högskoleutbildning, och sådana finns inte i de data som är inlästa. Leta på antagning.se eller fråga en vägledare.',
    en: 'The job normally takes a degree, and such educations are not in the data that is loaded. Look at universityadmissions.se or ask a counsellor.',
  },
  noRoom: {
    sv: 'Kurserna går inte att förena med dina timmar och dagar. Pröva fler timmar i veckan eller ett senare slut.',
    en: 'The courses cannot be combined with your hours and days. Try more hours a week or a later end.',
  },
  covered: { sv: 'Planen ser ut att täcka det du saknar.', en: 'The plan seems to cover what you lack.' },
  noWay: {
    sv: 'Vi hittar ingen väg med kurser eller validering.',
    en: 'We find no way with courses or validation.',
  },
  lacking: (missing: string) => ({
    sv: `Det här saknar du: ${missing}.`,
    en: `This is what you lack: ${missing}.`,
  }),
  onlyNarrow: (narrow: number) => ({
    sv: `De ${narrow} kompetenser du saknar krävs bara i en del av jobben.`,
    en: `The ${narrow} skills you lack are asked for in some of the jobs only.`,
  }),
  learnable: (learnable: number) => ({
    sv: `${learnable} av kompetenserna kan man ofta lära sig på jobbet, om en arbetsgivare anställer dig ändå.`,
    en: `${learnable} of the skills can often be learnt at work, if an employer hires you all the same.`,
  }),
} as const satisfies Readonly<Record<string, Words | ((value: never) => Words)>>;
