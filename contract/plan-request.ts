import Type, { type Static } from 'typebox';
import { FinancingKind } from './financing.ts';
import { type PlanNumber, planRanges } from './plan-ranges.ts';
import { IsoDate, LanguageCode, shape } from './schemas.ts';

const manyIds = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200, description }));

const whole = (name: PlanNumber, description: string) => {
  const [minimum, maximum] = planRanges[name];
  return Type.Optional(Type.Integer({ minimum, maximum, description }));
};

export const planAims = ['months', 'cost', 'travel'] as const;
export const PlanAim = Type.Enum([...planAims]);
export type PlanAim = Static<typeof PlanAim>;

/** What she tells for the money's sake; each part may be left out, and what is not told is not guessed. */
export const MoneyFacts = shape({
  salary: whole('salary', 'Her pay now, or the last she had, SEK a month before tax.'),
  workPercent: whole('workPercent', 'How much she works for that pay, per cent of full time; 100 unless said.'),
  situation: Type.Optional(
    Type.Enum(['employed', 'out-of-work'], {
      description: 'Whether she has work; employed unless said. Out of work, her pay is the one she had.',
    }),
  ),
  lastWorkDay: IsoDate('The last day of her work, where it ends: she has been given notice, or it is for a time.'),
  collectiveAgreement: Type.Optional(Type.Boolean({ description: 'Whether a collective agreement covers her.' })),
  age: whole('age', 'Her age when the studies begin.'),
  monthsWorked: whole('monthsWorked', 'Months she has worked of the last 14 years.'),
  monthsWorkedLately: whole('monthsWorkedLately', 'Months she has worked of the last 24.'),
  supportWeeksUsed: whole('supportWeeksUsed', 'Full-time weeks of transition study support she has had.'),
  financing: Type.Optional(FinancingKind),
});
export type MoneyFacts = Static<typeof MoneyFacts>;

export const PlanBody = shape({
  from: shape({
    ssyk: manyIds('SSYK-4 groups she comes from.'),
    occupation: manyIds('Occupations she comes from, of any loaded scheme.'),
    skill: manyIds('Skills she has, besides those usual in her occupations, which are taken for granted.'),
    lacking: manyIds('Skills usual in her occupations that she does not have.'),
    unproven: manyIds('Skills she can but has nothing to show for: validation may cover them.'),
  }),
  goals: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    minItems: 1,
    maxItems: 5,
    description: 'SSYK-4 groups or occupation ids.',
  }),
  place: Type.String({ minLength: 1, maxLength: 60, description: 'Where she lives: municipality or region.' }),
  maxKm: whole('maxKm', 'Courses at most so far away; without it, inside the place.'),
  distanceStudy: Type.Optional(
    Type.Enum(['within-reach', 'any', 'none'], {
      description:
        'Whether distance study counts: where its meetings are within reach too (unless said), wherever they are, or not at all.',
    }),
  ),
  hoursPerWeek: whole('hoursPerWeek', 'Hours a week she can study; 40 unless said.'),
  earliestStart: IsoDate('No step starts before it; asOf unless said.'),
  latestEnd: IsoDate('No step ends after it; three years after the earliest start unless said.'),
  payFloor: whole('payFloor', 'Least median pay, SEK a month: goals below it are said to be so.'),
  minimise: Type.Optional(PlanAim),
  atWork: Type.Optional(
    Type.Enum(['where-no-course', 'common', 'none'], {
      description:
        'What may be learnt at work once there: common skills that no course within reach gives (unless said), all common skills, or nothing. Central skills never are.',
    }),
  ),
  money: Type.Optional(MoneyFacts),
  asOf: IsoDate('The day the answer is for; today unless said.'),
  lang: Type.Optional(LanguageCode),
});
export type PlanBody = Static<typeof PlanBody>;
