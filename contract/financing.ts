import Type, { type Static } from 'typebox';
import { nullable, shape } from './schemas.ts';

export const FinancingKind = Type.Enum(['transition-study-support', 'student-aid', 'none']);
export type FinancingKind = Static<typeof FinancingKind>;

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
