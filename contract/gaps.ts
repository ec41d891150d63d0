import Type, { type Static } from 'typebox';
import { AskedPlace, AsOf, Km, manyIds, Standing } from './courses.ts';
import { QualificationLevel, VacancyFigures } from './figures.ts';
import { TieredSkill } from './occupations.ts';
import { Label, LanguageCode, nullable, shape } from './schemas.ts';

export const GapSearch = shape({
  ssyk: manyIds('SSYK-4 groups; without any, nor any occupation, those with the most vacancies in the region.'),
  occupation: manyIds('Occupations, for whose SSYK-4 groups it is told.'),
  place: Type.String({
    minLength: 1,
    maxLength: 60,
    description: 'Region or municipality, code or name: 22, Sundsvall.',
  }),
  maxKm: Km('Courses at most so far from the place count; without it, those inside the place.'),
  distanceStudy: Type.Optional(
    Type.Enum(['any', 'none'], { description: 'Whether distance study counts; any unless said.' }),
  ),
  asOf: AsOf,
  top: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 500,
      description: 'Occupation groups, when none are named: 10 unless said, all of them in the table.',
    }),
  ),
  lang: Type.Optional(LanguageCode),
});
export type GapSearch = Static<typeof GapSearch>;

/** A skill of the occupation with the courses within reach that give it. */
export const SkillSupply = shape({
  ...TieredSkill.properties,
  /** 0–1, the share of the group’s occupations that ask for it. */
  share: Type.Number(),
  courses: Type.Integer(),
  distanceCourses: Type.Integer(),
});
export type SkillSupply = Static<typeof SkillSupply>;

export const Gaps = shape({
  ...Standing,
  place: AskedPlace,
  maxKm: nullable(Type.Integer()),
  /** Active courses, and those whose start is not published, within reach. */
  coursesInReach: Type.Integer(),
  /** The data holds hardly any courses of universities: of occupations that need a degree the answer says little. */
  lacksUniversities: Type.Boolean(),
  occupations: Type.Array(
    shape({
      ssyk: Type.String(),
      label: Label,
      vacancies: VacancyFigures,
      /** Courses within reach that a search for the occupation finds. */
      courses: Type.Integer(),
      level: QualificationLevel,
      /** Central and common skills that no course within reach gives, and those that some do. */
      missing: Type.Array(SkillSupply),
      given: Type.Array(SkillSupply),
      /** Degrees, licences and certificates asked for that no course within reach names: a whole education or an authority gives them. */
      formal: Type.Array(SkillSupply),
    }),
  ),
});
export type Gaps = Static<typeof Gaps>;
