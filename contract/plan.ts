import Type, { type Static } from 'typebox';
import { PayFigures } from './figures.ts';
import { Financing, FinancingKind } from './financing.ts';
import { GoalPlan } from './plan-goal.ts';
import { PlanAim } from './plan-request.ts';
import { Label, nullable, PlaceRef, SkillRef, SourceNotes, shape } from './schemas.ts';

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
  /** What to know of that: a condition not met or not answered, weeks that are taken to be unused. */
  supportNote: nullable(Type.String()),
  /** How the figures were reckoned where no source says: travel, hours, work. */
  assumptions: Type.Array(Type.String()),
  /** That a computer made it, how to contest it, and whom to talk to. */
  machineMade: shape({ text: Type.String(), contest: Type.String(), talkTo: Type.Array(Type.String()) }),
  sources: SourceNotes,
});
export type Plan = Static<typeof Plan>;
