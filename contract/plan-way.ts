import Type, { type Static } from 'typebox';
import { CourseOffering, occupationKeys } from './courses.ts';
import { Label, nullable, PlaceRef, SkillRef, shape } from './schemas.ts';

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

/** A missing skill that a step covers, and what makes us think so. */
export const CoveredSkill = shape({
  ...SkillRef.properties,
  /** The course's own words name it, it follows from the occupation the course leads to, one is assessed, or it is left to work. */
  basis: Type.Enum(['named', 'inferred', 'assessed', 'at-work']),
  /** How sure it is that the course gives it, 0–1; null where no course does. */
  confidence: nullable(Type.Number({ minimum: 0, maximum: 1 })),
  /** The words that name it. */
  quote: nullable(shape({ kind: Type.Enum(['title', 'text', 'subject']), text: Type.String() })),
});
export type CoveredSkill = Static<typeof CoveredSkill>;

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
  covers: Type.Array(CoveredSkill),
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
export const leading = ['whole', 'part', 'nowhere'] as const;

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
