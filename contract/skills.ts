import Type, { type Static } from 'typebox';
import { leastMaybe } from './least-maybe.ts';
import { Deprecated, Label, LanguageCode, OccupationRef, shape } from './schemas.ts';

export const SchemeCode = Type.String({ maxLength: 20, description: 'Scheme of skills: esco, jobtech or starter.' });

export const SkillSearch = shape({
  q: Type.String({ minLength: 1, maxLength: 100, description: 'Part of a skill.' }),
  lang: Type.Optional(LanguageCode),
  scheme: Type.Optional(SchemeCode),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
});
export const SkillHits = shape({
  hits: Type.Array(shape({ id: Type.String(), label: Label, matched: Type.String(), score: Type.Number() })),
});
export type SkillHits = Static<typeof SkillHits>;

/** Labels of known skills, for a page opened by its address. */
export const SkillLookup = shape({
  id: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200, description: 'Skill ids; repeat the parameter.' }),
  lang: Type.Optional(LanguageCode),
});
export const SkillLabels = shape({
  skills: Type.Array(shape({ id: Type.String(), label: Label, deprecated: Deprecated })),
  /** Ids that no loaded scheme has. */
  unknown: Type.Array(Type.String()),
});
export type SkillLabels = Static<typeof SkillLabels>;

/** Languages that the loaded skills have names in: what one can write in and be understood. */
export const Vocabulary = shape({ languages: Type.Array(LanguageCode) });
export type Vocabulary = Static<typeof Vocabulary>;

const given = {
  lang: Type.Optional(LanguageCode),
  scheme: Type.Optional(SchemeCode),
  top: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'At most so many skills for each text.' }),
  ),
  all: Type.Optional(
    Type.Boolean({ default: false, description: 'Give `top` skills whether sure or not; `sure` tells them apart.' }),
  ),
};

export const RecogniseBody = shape({
  texts: Type.Array(Type.String({ maxLength: 20_000 }), { minItems: 1, maxItems: 200 }),
  ...given,
});
/** As many as 5 MB hold, answered one by one. */
export const StreamBody = shape({
  texts: Type.Array(Type.String({ maxLength: 20_000 }), { minItems: 1, maxItems: 10_000 }),
  ...given,
});

/** Half-open UTF-16 offsets in the text. */
export const Span = Type.Array(Type.Integer({ minimum: 0 }), {
  minItems: 2,
  maxItems: 2,
  description: 'Where in the text: [start, end) in UTF-16 units.',
});

export const Score = Type.Number({
  minimum: 0,
  maximum: 1,
  description: 'How often one that is read as clearly as this is right.',
});
export const Sure = Type.Boolean({
  description: `Whether it is clear enough to be asserted. From ${leastMaybe} up an unsure one is worth asking about.`,
});

export const RecognisedSkill = shape({
  id: Type.String(),
  label: Label,
  score: Score,
  sure: Sure,
  evidence: Type.Array(Span),
});
export type RecognisedSkill = Static<typeof RecognisedSkill>;

export const Years = Type.Optional(
  Type.Number({ description: 'The most years stated of it, such as in “10 years as a welder”.' }),
);

export const RecognisedOccupation = shape({
  text: Label,
  score: Score,
  evidence: Type.Array(Span),
  occupations: Type.Array(OccupationRef),
  years: Years,
});
export type RecognisedOccupation = Static<typeof RecognisedOccupation>;

export const RecognisedText = shape({
  skills: Type.Array(RecognisedSkill),
  occupations: Type.Array(RecognisedOccupation),
});

export const Recognised = shape({
  scheme: Type.String(),
  lang: LanguageCode,
  results: Type.Array(RecognisedText),
  /** What the reader should know, such as that the texts are in a language the scheme has no words in. */
  notice: Type.Optional(Type.String()),
});
export type Recognised = Static<typeof Recognised>;
