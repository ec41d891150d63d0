import Type, { type Static } from 'typebox';
import { OwnId } from './access.ts';
import {
  About,
  Education,
  Experience,
  type itemSchemas,
  ProfileLanguage,
  ProfileSkill,
  profileParts,
  Saved,
  Wishes,
} from './profiles.ts';
import { nullable, StoredText, shape } from './schemas.ts';

export const aboutFields = ['name', 'email', 'phone', 'place', 'about'] as const satisfies readonly (keyof Static<
  typeof About
>)[];

/** Days a share is open: unless she says otherwise, and at most. */
export const shareDays = { default: 30, most: 365 } as const;
/** The most items of a profile that one share shows. */
const mostSharedItems = 1000;

/** What a share shows: fields of who she is, her wishes or not, and items one by one. */
const choice = {
  about: Type.Array(Type.Enum([...aboutFields]), { maxItems: aboutFields.length }),
  wishes: Type.Boolean(),
  items: Type.Array(shape({ part: Type.Enum(profileParts), id: OwnId }), { maxItems: mostSharedItems }),
};

export const NewShare = shape({
  /** What she calls it; the reader is not told. */
  name: StoredText({ minLength: 1, maxLength: 100 }),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: shareDays.most, default: shareDays.default })),
  ...choice,
});
export type NewShare = Static<typeof NewShare>;

/** Told once: the database keeps only a hash of the token. */
export const MadeShare = shape({ id: Type.String(), token: Type.String(), expiresAt: Type.String() });

export const shareStates = ['open', 'expired', 'closed'] as const;
export const Share = shape({
  id: Type.String(),
  name: Type.String(),
  state: Type.Enum([...shareStates]),
  createdAt: Type.String(),
  expiresAt: Type.String(),
  closedAt: nullable(Type.String()),
  ...choice,
  /** How many times it was opened; openings close upon each other count as one. */
  opens: Type.Integer(),
  /** When it was opened, the latest first; the latest fifty. */
  openedAt: Type.Array(Type.String()),
});
export type Share = Static<typeof Share>;
export const Shares = shape({ shares: Type.Array(Share) });
export type Shares = Static<typeof Shares>;
export const Closed = shape({ closed: Type.Literal(true) });

/** What somebody who has the link sends: in the body, so that no log of addresses has it. */
export const OpenShareBody = shape({ token: Type.String({ maxLength: 200 }) });

const { note: _note, ...savedShown } = Saved.properties;
const id = { id: Type.String() };
/** What a share shows to whoever has its link: what she chose, as it is in her profile now, and nothing else. */
export const Shared = shape({
  /** Her name, if she chose to show it; else empty. */
  sharedBy: Type.String(),
  sharedAt: Type.String(),
  until: Type.String(),
  about: Type.Partial(About),
  wishes: nullable(Wishes),
  experiences: Type.Array(shape({ ...id, ...Experience.properties })),
  educations: Type.Array(shape({ ...id, ...Education.properties })),
  skills: Type.Array(shape({ ...id, ...ProfileSkill.properties })),
  languages: Type.Array(shape({ ...id, ...ProfileLanguage.properties })),
  jobs: Type.Array(shape({ ...id, ...savedShown })),
  plans: Type.Array(shape({ ...id, ...savedShown })),
} satisfies Record<keyof typeof itemSchemas, unknown> & Record<string, Type.TSchema>);
export type Shared = Static<typeof Shared>;
