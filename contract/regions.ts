import Type, { type Static } from 'typebox';
import { Assessment, TransitionKind, VacancyFigures } from './figures.ts';
import { Label, LanguageCode, PlaceRef, SourceNotes, shape } from './schemas.ts';

export const RegionParams = shape({
  code: Type.String({ minLength: 1, maxLength: 60, description: 'Region code or name: 22, Västernorrland.' }),
});
export const RegionQuery = shape({
  lang: Type.Optional(LanguageCode),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 400, default: 15 })),
});
export const RegionList = shape({ regions: Type.Array(PlaceRef) });
export type RegionList = Static<typeof RegionList>;

/** Regions in the order of their names, then municipalities in the order of theirs. */
export const PlaceList = shape({
  places: Type.Array(shape({ ...PlaceRef.properties, kind: Type.Enum(['region', 'municipality']) })),
});
export type PlaceList = Static<typeof PlaceList>;

export const RegionOccupation = shape({
  ssyk: Type.String(),
  label: Label,
  assessments: Type.Array(Assessment),
  vacancies: VacancyFigures,
});
export type RegionOccupation = Static<typeof RegionOccupation>;

/** How much of the demand belongs to a transition: vacancies in the occupation groups that count as such. */
export const TransitionDemand = shape({
  kind: TransitionKind,
  vacancies: Type.Integer(),
  /** Of all vacancies in the region, and in the country, 0–1. */
  share: Type.Number(),
  countryShare: Type.Number(),
  /** How many groups count, and those of them most advertised here. */
  groups: Type.Integer(),
  mostVacancies: Type.Array(RegionOccupation),
});
export type TransitionDemand = Static<typeof TransitionDemand>;

export const RegionPage = shape({
  place: PlaceRef,
  municipalities: Type.Array(shape({ ...PlaceRef.properties, vacancies: Type.Integer() })),
  vacancies: Type.Integer(),
  countryVacancies: Type.Integer(),
  bestChances: Type.Array(RegionOccupation),
  worstChances: Type.Array(RegionOccupation),
  mostVacancies: Type.Array(RegionOccupation),
  /** Green, digital and care; a kind that no loaded list tells of is not there. */
  transitions: Type.Array(TransitionDemand),
  /** By location quotient; groups with few vacancies are left out. */
  overRepresented: Type.Array(RegionOccupation),
  underRepresented: Type.Array(RegionOccupation),
  sources: SourceNotes,
});
export type RegionPage = Static<typeof RegionPage>;

/** The regions side by side. Chances are counted where every assessment made for the region itself says the same. */
export const RegionTotals = shape({
  regions: Type.Array(
    shape({
      ...PlaceRef.properties,
      vacancies: Type.Integer(),
      assessed: Type.Integer(),
      largeChances: Type.Integer(),
      smallChances: Type.Integer(),
    }),
  ),
  sources: SourceNotes,
});
export type RegionTotals = Static<typeof RegionTotals>;

export const MapQuery = shape({ lang: Type.Optional(LanguageCode) });
export const RegionMap = shape({
  kind: Type.Enum(['tiles', 'polygons']),
  regions: Type.Array(
    shape({
      ...PlaceRef.properties,
      tile: Type.Optional(shape({ column: Type.Integer(), row: Type.Integer() })),
      polygons: Type.Optional(Type.Array(Type.Array(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 })))),
    }),
  ),
  sources: SourceNotes,
});
export type RegionMap = Static<typeof RegionMap>;
