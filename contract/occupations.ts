import Type, { type Static } from 'typebox';
import { Assessment, PayFigures, QualificationLevel, Regulation, Transition, VacancyFigures } from './figures.ts';
import {
  Deprecated,
  Label,
  LanguageCode,
  nullable,
  OccupationRef,
  PlaceRef,
  SkillRef,
  SourceNotes,
  shape,
} from './schemas.ts';

export const OccupationSearch = shape({
  q: Type.String({ minLength: 1, maxLength: 100, description: 'Part of an occupation name or job title.' }),
  lang: Type.Optional(LanguageCode),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
});

/** A wording and the occupations it can mean; where there are several, choosing is the reader's. */
export const OccupationHit = shape({
  text: Label,
  kind: Type.Enum(['occupation', 'job-title', 'group', 'family']),
  score: Type.Number(),
  occupations: Type.Array(OccupationRef),
});
export type OccupationHit = Static<typeof OccupationHit>;
export const OccupationHits = shape({ hits: Type.Array(OccupationHit) });
export type OccupationHits = Static<typeof OccupationHits>;

export const GroupList = shape({ groups: Type.Array(shape({ ssyk: Type.String(), label: Label })) });
export type GroupList = Static<typeof GroupList>;

export const OccupationParams = shape({
  id: Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'JobTech concept id, ESCO URI, starter id or SSYK code.',
  }),
});
export const OccupationQuery = shape({
  lang: Type.Optional(LanguageCode),
  region: Type.Optional(Type.String({ maxLength: 60, description: 'Region code or name: 22, Västernorrland.' })),
});

export const skillTiers = ['central', 'common', 'group'] as const;
export const SkillTier = Type.Enum(['central', 'common', 'group']);
export type SkillTier = Static<typeof SkillTier>;
export const TieredSkill = shape({ ...SkillRef.properties, tier: SkillTier });
export type TieredSkill = Static<typeof TieredSkill>;

export const RegionFigures = shape({
  place: PlaceRef,
  assessments: Type.Array(Assessment),
  vacancies: VacancyFigures,
});
export type RegionFigures = Static<typeof RegionFigures>;

export const OccupationPage = shape({
  id: Type.String(),
  label: Label,
  deprecated: Deprecated,
  definition: nullable(Label),
  titles: Type.Array(Label),
  /** The statistical groups that figures are for. */
  groups: Type.Array(shape({ ssyk: Type.String(), label: Label })),
  /** Occupations inside the group, when the page is a group's. */
  occupations: Type.Array(OccupationRef),
  skills: Type.Array(TieredSkill),
  certificates: Type.Array(SkillRef),
  /** What the law asks; null when we know of nothing, which does not mean that there is nothing. */
  regulation: nullable(Regulation),
  transitions: Type.Array(Transition),
  related: Type.Array(OccupationRef),
  level: QualificationLevel,
  pay: nullable(PayFigures),
  country: RegionFigures,
  region: nullable(RegionFigures),
  regions: Type.Array(RegionFigures),
  sources: SourceNotes,
});
export type OccupationPage = Static<typeof OccupationPage>;
