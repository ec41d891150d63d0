import Type, { type Static } from 'typebox';
import { OwnId } from './access.ts';
import { LanguageCode, nullable, shape } from './schemas.ts';

/** Legal bases of the General Data Protection Regulation, article 6.1, by their letters. */
export const legalBases = ['a', 'c', 'e'] as const;

const purpose = {
  id: Type.String(),
  title: Type.String(),
  what: Type.String(),
  data: Type.String(),
  basis: Type.Enum([...legalBases], { description: 'Letter of article 6.1 of the GDPR.' }),
  basisWords: Type.String(),
  kept: Type.String(),
};

/** Why personal data is used, one by one; the region, as controller, confirms or changes the legal bases. */
export const Purposes = shape({ purposes: Type.Array(shape(purpose)) });
export type Purposes = Static<typeof Purposes>;

export const ConsentQuery = shape({ lang: Type.Optional(LanguageCode) });
export const ConsentParams = shape({ id: OwnId });
export const ConsentBody = shape({ given: Type.Boolean() });

/** A yes, with the words it was said to, and when it was taken back. */
const Record = shape({ edition: Type.Integer(), givenAt: Type.String(), withdrawnAt: nullable(Type.String()) });
export const Consents = shape({
  consents: Type.Array(shape({ ...purpose, given: Type.Boolean(), record: Type.Array(Record) })),
  /** When she said that her identity is protected. */
  protectedSince: nullable(Type.String()),
});
export type Consents = Static<typeof Consents>;

export const ProtectionBody = shape({ protected: Type.Boolean() });
export const Protection = shape({
  protectedSince: nullable(Type.String()),
  /** How many shares were closed by it. */
  closed: Type.Integer(),
});
export type Protection = Static<typeof Protection>;

/** How many have a skill, of those who have said that theirs may be counted: whole fives, rounded down. */
export const SkillStatistics = shape({
  skills: Type.Array(shape({ scheme: Type.String(), id: Type.String(), people: Type.Integer({ minimum: 5 }) })),
});
export type SkillStatistics = Static<typeof SkillStatistics>;
