import Type, { type Static } from 'typebox';
import { Label, nullable, shape } from './schemas.ts';

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
  country: Type.Integer(),
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
  change: nullable(shape({ amount: Type.Integer(), share: Type.Number(), sameYear: Type.Boolean() })),
});
export type PayFigures = Static<typeof PayFigures>;

/** SSYK 2012 qualification level 1–4; null where the standard gives several. */
export const QualificationLevel = nullable(Type.Integer({ minimum: 1, maximum: 4 }));
