import Type, { type Static } from 'typebox';
import { Assessment, Chances, PayFigures, QualificationLevel, VacancyFigures } from './figures.ts';
import { TieredSkill } from './occupations.ts';
import { Label, LanguageCode, nullable, OccupationRef, PlaceRef, SkillRef, SourceNotes, shape } from './schemas.ts';

const manyIds = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200, description }));

export const nextSorts = ['match', 'pay', 'vacancies', 'chances'] as const;
export const signals = ['skills', 'related', 'substitutes', 'branch', 'level'] as const;
export type Signal = (typeof signals)[number];

export const NextQuery = shape({
  ssyk: manyIds('SSYK-4 groups she comes from; repeat the parameter.'),
  occupation: manyIds('Occupations she comes from.'),
  skill: manyIds('Skills she has. Without any, those of her occupations are taken for granted.'),
  region: Type.Optional(Type.String({ maxLength: 60, description: 'Region code or name: 22, Västernorrland.' })),
  lang: Type.Optional(LanguageCode),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 400, default: 20 })),
  payFloor: Type.Optional(Type.Integer({ minimum: 0, maximum: 200_000, description: 'Least median pay, SEK a month.' })),
  chances: Type.Optional(Type.Union([Type.Literal('medium'), Type.Literal('large')], { description: 'Least job chances.' })),
  level: Type.Optional(Type.Integer({ minimum: 1, maximum: 4, description: 'Highest SSYK qualification level.' })),
  sort: Type.Optional(Type.Union(nextSorts.map((sort) => Type.Literal(sort)))),
  without: Type.Optional(Type.Array(Type.Union(signals.map((signal) => Type.Literal(signal))))),
});
export type NextQuery = Static<typeof NextQuery>;

/** Why an occupation is listed; `contribution` is the part of the score it gave, 0–1. */
export const Reason = shape({
  kind: Type.Union([
    Type.Literal('skills-shared'),
    Type.Literal('related-list'),
    Type.Literal('substitutes'),
    Type.Literal('same-branch'),
    Type.Literal('level'),
    Type.Literal('borrowed-skills'),
  ]),
  /** skills-shared: how many · related-list: place on the list · substitutes: per cent · same-branch: digits shared · level: steps · borrowed-skills: digits. */
  value: Type.Number(),
  contribution: Type.Number(),
  /** The same in one plain sentence in the language asked for. */
  text: Type.String(),
});
export type Reason = Static<typeof Reason>;

export const NextJob = shape({
  ssyk: Type.String(),
  label: Label,
  /** 0–1, the order of the list. */
  score: Type.Number(),
  /** 0–1, how much of what the job asks for she already has. */
  closeness: Type.Number(),
  reasons: Type.Array(Reason),
  /** Names people use for jobs in the group, the nearest first. */
  examples: Type.Array(OccupationRef),
  has: Type.Array(TieredSkill),
  lacks: Type.Array(TieredSkill),
  assessments: Type.Array(Assessment),
  vacancies: VacancyFigures,
  pay: nullable(PayFigures),
  level: QualificationLevel,
  certificates: Type.Array(SkillRef),
});
export type NextJob = Static<typeof NextJob>;

export const NextJobs = shape({
  from: shape({
    groups: Type.Array(shape({ ssyk: Type.String(), label: Label })),
    occupations: Type.Array(OccupationRef),
    skills: Type.Array(SkillRef),
    /** Skills that were taken from the occupations because none were given. */
    skillsAssumed: Type.Boolean(),
    pay: nullable(PayFigures),
    level: QualificationLevel,
  }),
  region: nullable(PlaceRef),
  next: Type.Array(NextJob),
  /** How many there were before the filters, and how many each filter left out. */
  considered: Type.Integer(),
  filteredOut: shape({ payFloor: Type.Integer(), chances: Type.Integer(), level: Type.Integer() }),
  highestChances: nullable(Chances),
  sources: SourceNotes,
});
export type NextJobs = Static<typeof NextJobs>;
