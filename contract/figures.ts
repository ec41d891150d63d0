import Type, { type Static } from 'typebox';
import { Label, nullable, SkillRef, shape } from './schemas.ts';

/** Job chances as the forecaster says them. */
export const Chances = Type.Enum(['small', 'medium', 'large']);
export type Chances = Static<typeof Chances>;

/** Where demand is heading over five years. */
export const Direction = Type.Enum(['decrease', 'same', 'increase']);
export type Direction = Static<typeof Direction>;

/** One forecaster's assessment; null is "no assessment". */
export const Assessment = shape({
  name: Label,
  /** It concerns a part of the occupation group only. */
  partOfGroup: Type.Boolean(),
  chances: nullable(Chances),
  direction: nullable(Direction),
  /** `country` when nothing was assessed for the region asked about: "assessed for a larger area". */
  area: Type.Enum(['region', 'country']),
});
export type Assessment = Static<typeof Assessment>;

/** Advertised vacancies over the source's period. */
export const VacancyFigures = shape({
  /** Null when no region was asked about. */
  region: nullable(Type.Integer()),
  /** Null when the occupation belongs to no group that is counted: no figure. */
  country: nullable(Type.Integer()),
  /** The occupation's share of the region's vacancies over its share of the country's (location quotient). */
  locationQuotient: nullable(Type.Number()),
  /** Too few to say anything about the quotient. */
  few: Type.Boolean(),
});
export type VacancyFigures = Static<typeof VacancyFigures>;

/** SEK a month before tax, the whole country. Null is "no figure". */
export const PayFigures = shape({
  p10: nullable(Type.Integer()),
  median: nullable(Type.Integer()),
  p90: nullable(Type.Integer()),
  year: nullable(Type.Integer()),
  /** Median against the median of the occupation one comes from. */
  change: nullable(
    shape({ amount: Type.Integer(), share: Type.Number(), sameYear: Type.Boolean(), yearStated: Type.Boolean() }),
  ),
});
export type PayFigures = Static<typeof PayFigures>;

/** The transitions of working life that are made visible. */
export const transitionKinds = ['green', 'digital', 'care'] as const;
export const TransitionKind = Type.Enum(transitionKinds);
export type TransitionKind = Static<typeof TransitionKind>;

/** From this share of its skills an occupation counts as green, or digital. Care is told by the occupation group. */
export const countsFrom = { green: 0.2, digital: 0.5 } as const;

/** How much of an occupation belongs to a transition. */
export const Transition = shape({
  kind: TransitionKind,
  /** Share of its skills that are on the publisher's list, 0–1; null for care, which is told by the occupation group. */
  share: nullable(Type.Number()),
  /** It counts as such: the share is a fifth for green, half for digital; or the group is one of health and social care. */
  counts: Type.Boolean(),
  /** Skills that make it so, the firmest first. */
  skills: Type.Array(SkillRef),
});
export type Transition = Static<typeof Transition>;

/** What the law asks of those who work in the occupation. */
export const Regulation = shape({
  /** licence: the occupation, or its title, is for those who have one · title: the title is protected, the work is not · approval: somebody must approve. */
  kind: Type.Enum(['licence', 'title', 'approval']),
  text: Type.String(),
  /** Name and number of the act. */
  act: Type.String(),
  /** It concerns a part of the occupation group only. */
  partOfGroup: Type.Boolean(),
});
export type Regulation = Static<typeof Regulation>;

/** SSYK 2012 qualification level 1–4; null where the standard gives several. */
export const QualificationLevel = nullable(Type.Integer({ minimum: 1, maximum: 4 }));
