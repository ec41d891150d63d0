import Type, { type Static } from 'typebox';
import {
  Assessment,
  Chances,
  PayFigures,
  QualificationLevel,
  Regulation,
  Transition,
  TransitionKind,
  VacancyFigures,
} from './figures.ts';
import { TieredSkill } from './occupations.ts';
import { Label, LanguageCode, nullable, OccupationRef, PlaceRef, SkillRef, SourceNotes, shape } from './schemas.ts';

const manyIds = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200, description }));

export const nextSorts = ['match', 'closeness', 'pay', 'vacancies', 'chances'] as const;
export type NextSort = (typeof nextSorts)[number];
/** Sources of evidence that can be left out of the rank. */
export const evidenceSources = [
  'skills',
  'titles',
  'related',
  'substitutes',
  'level',
  'branch',
  'pay',
  'places',
  'size',
] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

export const NextQuery = shape({
  ssyk: manyIds('SSYK-4 groups she comes from; repeat the parameter.'),
  occupation: manyIds('Occupations she comes from.'),
  skill: manyIds('Skills she has, besides those usual in her occupations, which are taken for granted.'),
  lacking: manyIds('Skills usual in her occupations that she does not have.'),
  region: Type.Optional(Type.String({ maxLength: 60, description: 'Region code or name: 22, Västernorrland.' })),
  lang: Type.Optional(LanguageCode),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 400, default: 20 })),
  payFloor: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 200_000, description: 'Least median pay, SEK a month.' }),
  ),
  chances: Type.Optional(
    Type.Enum(['medium', 'large'], {
      description: 'Least job chances, at least for a part of the occupation group.',
    }),
  ),
  level: Type.Optional(Type.Integer({ minimum: 1, maximum: 4, description: 'Highest SSYK qualification level.' })),
  payShare: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 200,
      description:
        'Least median pay, per cent of the median in her present occupation; nothing when that is not known.',
    }),
  ),
  levelsUp: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 3,
      description: 'At most so many qualification levels above her present one.',
    }),
  ),
  notDeclining: Type.Optional(
    Type.Boolean({ description: 'Leaves out jobs for which less demand is expected in five years.' }),
  ),
  towards: Type.Optional(TransitionKind),
  advertised: Type.Optional(
    Type.Boolean({
      description: 'Leaves out jobs with no vacancies in the region, or in the country when no region is given.',
    }),
  ),
  sort: Type.Optional(
    Type.Enum(nextSorts, {
      description:
        'Order of the answer. Pay, vacancies and chances arrange the 40 highest ranked jobs, then the next 40, and so on.',
    }),
  ),
  without: Type.Optional(Type.Array(Type.Enum(evidenceSources))),
});
export type NextQuery = Static<typeof NextQuery>;

export const reasonKinds = [
  'skills-shared',
  'related-list',
  'substitutes',
  'same-group',
  'level-steps',
  'often-related',
  'many-vacancies',
  'broad-group',
  'borrowed-skills',
  'similar-titles',
  'pay-kept',
  'many-employed',
] as const;

/** Why an occupation is listed, strongest reason first. */
export const Reason = shape({
  kind: Type.Enum(reasonKinds),
  /**
   * skills-shared: how many · related-list: place on the list · substitutes: share 0–1 · same-group: digits of
   * the SSYK code shared · level-steps: levels up or down · often-related: lists that name it · many-vacancies:
   * how many a year · broad-group: occupations in it · borrowed-skills: digits shared with those it borrows from ·
   * similar-titles: how alike, 0–1 · pay-kept: median pay as a share of hers, at most 1 · many-employed:
   * how many work there, an estimate.
   */
  value: Type.Number(),
  /** The same in one plain sentence in the language asked for. */
  text: Type.String(),
});
export type Reason = Static<typeof Reason>;

/** One signal's part of a score. */
export const ScorePart = shape({
  signal: Type.String(),
  /** Its words in the language asked for. */
  name: Type.String(),
  /** 0–1, the signal by itself. */
  value: Type.Number(),
  /** What it adds to the score. */
  part: Type.Number(),
});
export type ScorePart = Static<typeof ScorePart>;

export const nextFilters = ['payFloor', 'chances', 'level', 'decline', 'towards', 'advertised'] as const;
export type NextFilter = (typeof nextFilters)[number];

/** The part of a group that asks for a skill or certificate: some of its occupations, and how many more. */
const AskedOnlyBy = shape({
  skill: Type.String(),
  occupations: Type.Array(Label),
  more: Type.Integer({ minimum: 0 }),
});

export const NextJob = shape({
  ssyk: Type.String(),
  label: Label,
  /** 0–1, the order of the list. */
  score: Type.Number(),
  /** 0–1, how near the job lies to her: the score without the signals of how large the destination is. */
  closeness: Type.Number(),
  /** 0–1, the share of what the job most often asks for that she already has; null when its skills are not known. */
  coverage: nullable(Type.Number()),
  reasons: Type.Array(Reason),
  /** Names people use for jobs in the group, the nearest first. */
  examples: Type.Array(OccupationRef),
  has: Type.Array(TieredSkill),
  lacks: Type.Array(TieredSkill),
  /** Of what she lacks, what fewer than half of the group's occupations ask for. */
  askedOnlyBy: Type.Array(AskedOnlyBy),
  assessments: Type.Array(Assessment),
  vacancies: VacancyFigures,
  pay: nullable(PayFigures),
  level: QualificationLevel,
  certificates: Type.Array(SkillRef),
  /** Of them, what fewer than half of the group's occupations that ask for any ask for. */
  certificatesOnlyBy: Type.Array(AskedOnlyBy),
  /** What the law asks; null when we know of nothing, which does not mean that there is nothing. */
  regulation: nullable(Regulation),
  transitions: Type.Array(Transition),
  /** What the score is made of, the largest part first; the parts sum to it. */
  parts: Type.Array(ScorePart),
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
  /** How many there were before the filters, and how many pass them all. */
  considered: Type.Integer(),
  matching: Type.Integer(),
  /** How many each filter leaves out by itself; a job may be counted under several. */
  filteredOut: shape({
    payFloor: Type.Integer(),
    chances: Type.Integer(),
    level: Type.Integer(),
    decline: Type.Integer(),
    towards: Type.Integer(),
    advertised: Type.Integer(),
  }),
  /** For each filter that left something out, the jobs among those that came highest. */
  leftOut: Type.Array(
    shape({ filter: Type.Enum(nextFilters), jobs: Type.Array(shape({ ssyk: Type.String(), label: Label })) }),
  ),
  /** What the wishes came to: the least pay in SEK a month and the highest level; null when nothing is asked or known. */
  limits: shape({ payFloor: nullable(Type.Integer()), level: nullable(Type.Integer()) }),
  /** What was done with the question besides answering it, in plain sentences. */
  notices: Type.Array(Type.String()),
  highestChances: nullable(Chances),
  sources: SourceNotes,
});
export type NextJobs = Static<typeof NextJobs>;
