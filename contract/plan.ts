import Type, { type Static } from 'typebox';
import { CourseOffering, occupationKeys } from './courses.ts';
import { PayFigures } from './figures.ts';
import { TieredSkill } from './occupations.ts';
import { type PlanNumber, planRanges } from './plan-ranges.ts';
import {
  IsoDate,
  Label,
  LanguageCode,
  nullable,
  OccupationRef,
  PlaceRef,
  SkillRef,
  SourceNotes,
  shape,
} from './schemas.ts';

const manyIds = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200, description }));

const whole = (name: PlanNumber, description: string) => {
  const [minimum, maximum] = planRanges[name];
  return Type.Optional(Type.Integer({ minimum, maximum, description }));
};

export const planAims = ['months', 'cost', 'travel'] as const;
export const PlanAim = Type.Enum([...planAims]);
export type PlanAim = Static<typeof PlanAim>;

export const FinancingKind = Type.Enum(['transition-study-support', 'student-aid', 'none']);
export type FinancingKind = Static<typeof FinancingKind>;

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

/** A condition of a financing rule, answered from what is told. */
export const FinancingCondition = shape({
  kind: Type.Enum(['age', 'work-history', 'recent-work', 'weeks-left', 'strengthens-position', 'money-left']),
  answer: Type.Enum(['yes', 'no', 'unknown']),
  text: Type.String(),
  source: shape({ title: Type.String(), url: Type.Optional(Type.String()) }),
  /** What would make an unknown answer known. */
  wanted: nullable(Type.String()),
});
export const Financing = shape({
  kind: FinancingKind,
  name: Type.String(),
  /** `possible` is "you may be entitled": never a promise. */
  verdict: Type.Enum(['possible', 'unlikely', 'unknown', 'always']),
  text: Type.String(),
  conditions: Type.Array(FinancingCondition),
  /** The year its amounts are of; null when the rules have no amount. */
  amountsOf: nullable(Type.Integer()),
  /** Said when that is not the year of the studies. */
  yearNote: nullable(Type.String()),
  /** SEK a week at full time before tax; null without a known pay or without an amount in the rules. */
  weekly: nullable(shape({ grant: Type.Integer(), supplement: Type.Integer(), loan: Type.Integer() })),
  source: nullable(shape({ title: Type.String(), url: Type.Optional(Type.String()) })),
});
export type Financing = Static<typeof Financing>;

/** An offer to have what one can assessed; the weeks are from any day one wishes. */
export const ValidationOffer = shape({
  id: Type.String(),
  title: Label,
  provider: Type.String(),
  ssyk: Type.String(),
  /** What one is assessed against. */
  framework: Label,
  seqf: nullable(Type.Integer({ minimum: 1, maximum: 8 })),
  weeks: Type.Integer(),
  hoursPerWeek: Type.Integer(),
  costSek: nullable(Type.Integer()),
  municipality: nullable(PlaceRef),
  distance: Type.Boolean(),
  synthetic: Type.Boolean(),
});
export type ValidationOffer = Static<typeof ValidationOffer>;

export const PlanStep = shape({
  kind: Type.Enum(['validation', 'course', 'at-work']),
  title: Label,
  /** ISO dates, the end included; null for learning at work, which no source gives a length. */
  start: nullable(Type.String()),
  end: nullable(Type.String()),
  weeks: nullable(Type.Integer()),
  pacePercent: nullable(Type.Integer()),
  hoursPerWeek: nullable(Type.Number()),
  /** Missing skills it covers. */
  covers: Type.Array(SkillRef),
  /** What it requires beforehand: she has it, or a step before gives it. */
  needs: Type.Array(shape({ ...SkillRef.properties, met: Type.Enum(['has', 'step-before']) })),
  /** What it gives that a later step requires. */
  prepares: Type.Array(SkillRef),
  /** What it requires, in the source's words. */
  eligibility: nullable(Label),
  /** Null when the source does not say; reckoned as nothing then. */
  costSek: nullable(Type.Integer()),
  distanceKm: nullable(Type.Number()),
  /** Kilometres there and back for all its meetings, as the crow flies. */
  travelKm: Type.Integer(),
  offering: nullable(CourseOffering),
  /** It is an education for the goal, by this key; else it gives some of the skills. */
  education: nullable(Type.Enum([...occupationKeys])),
  validation: nullable(ValidationOffer),
  why: Type.String(),
  unsure: Type.Array(Type.String()),
});
export type PlanStep = Static<typeof PlanStep>;

/** A month of a plan. SEK before tax; the loan is to be paid back and stands apart from the grant. */
export const PlanMonth = shape({
  /** As 2023-09. */
  month: Type.String(),
  studyPercent: Type.Integer(),
  workPercent: Type.Integer(),
  /** Of the work she had and has no longer, what studies leave. What comes in for it, unemployment benefit say, is not reckoned. */
  withoutWorkPercent: Type.Integer(),
  /** Pay for the work; null when her pay is not told. */
  income: nullable(Type.Integer()),
  grant: nullable(Type.Integer()),
  supplement: nullable(Type.Integer()),
  loan: nullable(Type.Integer()),
});
export type PlanMonth = Static<typeof PlanMonth>;

/** How far courses and validation lead towards a goal. */
const leading = ['whole', 'part', 'nowhere'] as const;

export const PlanAlternative = shape({
  /** What it is best at of all alternatives. */
  best: Type.Array(Type.Enum(['fastest', 'cheapest', 'nearest'])),
  /** From the first step's start to the last one's end, begun months whole. */
  months: Type.Integer(),
  /** From the earliest start to the last step's end: what the fastest has least of. */
  monthsUntilDone: Type.Integer(),
  costSek: Type.Integer(),
  travelKm: Type.Integer(),
  start: nullable(Type.String()),
  end: nullable(Type.String()),
  steps: Type.Array(PlanStep),
  /** Missing skills that this way leaves and another one gives. */
  leaves: Type.Array(SkillRef),
  leads: Type.Enum([...leading]),
  leadsWhy: nullable(Type.String()),
  timeline: Type.Array(PlanMonth),
  /** Said when months with support are reckoned by the amounts of another year. */
  amountsNote: nullable(Type.String()),
  totals: shape({
    income: nullable(Type.Integer()),
    grant: nullable(Type.Integer()),
    supplement: nullable(Type.Integer()),
    loan: nullable(Type.Integer()),
  }),
  unsure: Type.Array(Type.String()),
});
export type PlanAlternative = Static<typeof PlanAlternative>;

/** Why a missing skill has no step: nothing gives it, or what gives it lies too far off in room, time or hours. */
export const outOfReachReasons = [
  'no-course',
  'too-far',
  'start-not-published',
  'closed',
  'outside-dates',
  'other-education',
  'distance-study',
  'meetings-too-far',
  'needs-more',
  'too-many-hours',
  'cannot-combine',
] as const;
export const OutOfReach = shape({
  ...TieredSkill.properties,
  reason: Type.Enum([...outOfReachReasons]),
  /** Skills with the same reason and the same nearest event share one sentence. */
  text: Type.String(),
  /** The course event nearest to giving it, which the reason keeps out of the plan. */
  nearest: nullable(CourseOffering),
  nearestKm: nullable(Type.Number()),
  /** So far off a course event gives it that nothing but the distance keeps out; null where there is none. */
  withinKm: nullable(Type.Number()),
});
export type OutOfReach = Static<typeof OutOfReach>;

export const GoalPlan = shape({
  goal: OccupationRef,
  ssyk: Type.String(),
  /** What to know of the goal before the way: she is there already, it is a step up, it takes a licence. */
  notices: Type.Array(Type.String()),
  /**
   * How far courses and validation lead: all the way (at most half is left to learn at work, and a step up or what the law
   * regulates has an education for the occupation), part of it, or nowhere. By the first way; each tells its own.
   */
  leads: Type.Enum([...leading]),
  /** Why not all the way; null where it is. */
  leadsWhy: nullable(Type.String()),
  /** Pay there as a range, the whole country; `change` is against the group she comes from. */
  pay: nullable(PayFigures),
  /** Null without a floor or a figure. */
  belowPayFloor: nullable(Type.Boolean()),
  has: Type.Array(TieredSkill),
  lacks: Type.Array(TieredSkill),
  /** Missing skills without any step. Alternatives leave them out. */
  outOfReach: Type.Array(OutOfReach),
  /** Undominated in months, cost and travel; the one she asks for first. */
  alternatives: Type.Array(PlanAlternative),
  /** How many undominated ones there are in all. */
  found: Type.Integer(),
  /** False when the search was cut: there may be better ones. */
  exact: Type.Boolean(),
  /** Course events that were within reach and dates, and validations that assess what she may be able to show. */
  events: Type.Integer(),
  validations: Type.Integer(),
  text: Type.String(),
});
export type GoalPlan = Static<typeof GoalPlan>;

export const Plan = shape({
  asOf: Type.String(),
  isToday: Type.Boolean(),
  /** 0–1, the share of the courses whose skills have been worked out. */
  skillsReady: Type.Number({ minimum: 0, maximum: 1 }),
  from: shape({
    groups: Type.Array(shape({ ssyk: Type.String(), label: Label })),
    skills: Type.Array(SkillRef),
    skillsAssumed: Type.Boolean(),
    situation: Type.Enum(['employed', 'work-ends', 'out-of-work']),
    lastWorkDay: nullable(Type.String()),
    /** What she told, now or before she lost her work, and what those in her group earn. */
    salary: nullable(Type.Integer()),
    pay: nullable(PayFigures),
  }),
  place: PlaceRef,
  hoursPerWeek: Type.Integer(),
  earliestStart: Type.String(),
  latestEnd: Type.String(),
  minimise: PlanAim,
  goals: Type.Array(GoalPlan),
  financing: Type.Array(Financing),
  /** Said when no validation offers are in the data that is used. */
  validationNote: nullable(Type.String()),
  /** The one the timelines are reckoned with. */
  reckonedWith: FinancingKind,
  /** Said when she chose a support whose conditions she does not meet: the months are reckoned without it. */
  refusedNote: nullable(Type.String()),
  /** How the figures were reckoned where no source says: travel, hours, work. */
  assumptions: Type.Array(Type.String()),
  /** That a computer made it, how to contest it, and whom to talk to. */
  machineMade: shape({ text: Type.String(), contest: Type.String(), talkTo: Type.Array(Type.String()) }),
  sources: SourceNotes,
});
export type Plan = Static<typeof Plan>;
