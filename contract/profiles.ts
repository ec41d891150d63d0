import Type, { type Static } from 'typebox';
import { OwnId } from './access.ts';
import { nullable, StoredText, shape } from './schemas.ts';
import { Account } from './ways-in.ts';

const words = (maxLength: number) => StoredText({ maxLength });
const name = (maxLength = 200) => StoredText({ minLength: 1, maxLength });
/** A year, or year and month: `2019` or `2019-08`. */
const month = () => nullable(words(7));

export const About = shape({
  name: words(200),
  email: words(200),
  phone: words(50),
  place: words(100),
  about: words(4000),
});
export type About = Static<typeof About>;

export const workHours = ['full-time', 'part-time', 'either'] as const;
export const Wishes = shape({
  /** Where, in her words. */
  places: Type.Array(words(60), { maxItems: 20 }),
  hours: nullable(Type.Enum([...workHours])),
  /** SEK a month before tax. */
  payFloorSek: nullable(Type.Integer({ minimum: 0, maximum: 500_000 })),
  avoid: Type.Array(words(100), { maxItems: 20 }),
  note: words(2000),
});
export type Wishes = Static<typeof Wishes>;

export const experienceKinds = ['paid', 'unpaid', 'association', 'care'] as const;
export const Experience = shape({
  kind: Type.Enum([...experienceKinds]),
  title: name(),
  organisation: words(200),
  place: words(100),
  started: month(),
  /** Null while it goes on. */
  ended: month(),
  description: words(4000),
});
export type Experience = Static<typeof Experience>;

export const educationLevels = [
  'compulsory',
  'upper-secondary',
  'post-secondary',
  'higher-vocational',
  'bachelor',
  'master',
  'doctoral',
  'other',
] as const;
export const Education = shape({
  title: name(),
  provider: words(200),
  country: words(100),
  level: Type.Enum([...educationLevels]),
  started: month(),
  ended: month(),
  completed: Type.Boolean(),
});
export type Education = Static<typeof Education>;

export const skillLevels = ['learning', 'independent', 'skilled', 'teaches'] as const;
export const ProfileSkill = shape({
  /** The scheme that has its id; null for a skill in her own words. */
  scheme: nullable(Type.Enum(['starter', 'jobtech', 'esco'])),
  name: name(),
  level: nullable(Type.Enum([...skillLevels])),
  evidence: words(1000),
});
export type ProfileSkill = Static<typeof ProfileSkill>;

export const languageLevels = ['native', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
/** Its id is the language's ISO 639 code. */
export const ProfileLanguage = shape({ level: Type.Enum([...languageLevels]) });
export type ProfileLanguage = Static<typeof ProfileLanguage>;

/** A next job, whose id is its SSYK-4 code, or a plan: a name, and the query of the page's address that shows it again. */
export const Saved = shape({ name: name(), choices: words(8000), note: words(2000) });
export type Saved = Static<typeof Saved>;

/** The lists of a profile, and what an item of each is. */
export const itemSchemas = {
  experiences: Experience,
  educations: Education,
  skills: ProfileSkill,
  languages: ProfileLanguage,
  jobs: Saved,
  plans: Saved,
} as const;
export type ProfilePart = keyof typeof itemSchemas;
export const profileParts = Object.keys(itemSchemas) as ProfilePart[];
export type ItemOf<Part extends ProfilePart> = Static<(typeof itemSchemas)[Part]>;

const id = { id: Type.String(), savedAt: Type.String() };
const listed = {
  experiences: Type.Array(shape({ ...id, ...Experience.properties })),
  educations: Type.Array(shape({ ...id, ...Education.properties })),
  skills: Type.Array(shape({ ...id, ...ProfileSkill.properties })),
  languages: Type.Array(shape({ ...id, ...ProfileLanguage.properties })),
  jobs: Type.Array(shape({ ...id, ...Saved.properties })),
  plans: Type.Array(shape({ ...id, ...Saved.properties })),
};
/** Everything she has kept, each list in its order: what goes on or ended last first, what was saved last first. */
export const Profile = shape({ about: About, wishes: Wishes, ...listed });
export type Profile = Static<typeof Profile>;

export const PartParams = shape({ part: Type.Enum(profileParts), id: OwnId });
export const Done = shape({ done: Type.Literal(true) });

/** What she has picked to keep of something read, in one go; what the profile has already is left as it is. */
export const KeepBody = shape({
  skills: Type.Array(shape({ id: OwnId, ...ProfileSkill.properties }), {
    maxItems: 200,
  }),
  experiences: Type.Array(shape({ id: OwnId, ...Experience.properties }), {
    maxItems: 50,
  }),
  educations: Type.Array(shape({ id: OwnId, ...Education.properties }), {
    maxItems: 50,
  }),
});
export type KeepBody = Static<typeof KeepBody>;
export const Kept = shape({
  added: Type.Integer({ description: 'How many were new to the profile.' }),
  already: Type.Integer({ description: 'How many it had already.' }),
});

/** Everything stored about a person, as it is stored, with words on what it is. */
export const Everything = shape({
  readme: Type.Array(Type.String()),
  exportedAt: Type.String(),
  account: shape({
    openedAt: Type.String(),
    persona: nullable(Type.String()),
    /** When it was last used, give or take a day, and marked as soon to be removed. */
    usedAt: Type.String(),
    warnedAt: nullable(Type.String()),
  }),
  profile: Profile,
  /** As `GET /consents` tells them. */
  consents: Type.Object({}, { additionalProperties: true }),
  /** As `GET /shares` tells them; links’ tokens are stored nowhere. */
  shares: Type.Array(Type.Object({}, { additionalProperties: true })),
  /** As `GET /account` tells them: neither keys nor codes. */
  passkeys: Account.properties.passkeys,
  identities: Account.properties.identities,
  recoveryCodes: Account.properties.recovery,
  memberships: Type.Array(
    shape({
      organisation: Type.String(),
      kind: Type.String(),
      role: Type.String(),
      /** What she is called there. */
      name: Type.String(),
      since: Type.String(),
    }),
  ),
  administrator: nullable(shape({ name: Type.String(), since: Type.String() })),
  sessions: Type.Array(Type.Object({}, { additionalProperties: true })),
  /** What has been done, by her own doing or others’: names of acts and fields, never content. */
  events: Type.Array(
    shape({
      at: Type.String(),
      act: Type.String(),
      subjectKind: Type.String(),
      subjectId: Type.String(),
      fields: Type.Array(Type.String()),
      /** What it was about was called then, where that may be gone. */
      called: nullable(Type.String()),
    }),
  ),
});
export type Everything = Static<typeof Everything>;

/** JSON Resume 1.0.0 (jsonresume.org), the parts that a profile has. */
export const JsonResume = Type.Object({
  $schema: Type.String(),
  basics: Type.Object({}, { additionalProperties: true }),
  work: Type.Array(Type.Object({}, { additionalProperties: true })),
  volunteer: Type.Array(Type.Object({}, { additionalProperties: true })),
  education: Type.Array(Type.Object({}, { additionalProperties: true })),
  skills: Type.Array(Type.Object({}, { additionalProperties: true })),
  languages: Type.Array(Type.Object({}, { additionalProperties: true })),
});
