import Type, { type Static } from 'typebox';
import { Label, LanguageCode, OccupationRef, shape } from './schemas.ts';
import { SchemeCode, Score, Span, Sure, Years } from './skills.ts';

/** What a document may be sent as; what it is is decided by its content. */
export const documentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'application/json',
  'application/octet-stream',
] as const;

export const DocumentQuery = shape({
  lang: Type.Optional(LanguageCode),
  scheme: Type.Optional(SchemeCode),
  top: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 40, description: 'At most so many skills, unsure ones too.' }),
  ),
});

/** Where something was read: a sentence of the answer, and half-open UTF-16 offsets in it. */
const Quote = shape({
  sentence: Type.Integer({ minimum: 0, description: 'Place in `sentences`.' }),
  spans: Type.Array(Span),
});

/** In how many sentences it was met. */
const Mentions = Type.Integer({ minimum: 1, description: 'Number of sentences it was met in.' });

export const RecognisedDocument = shape({
  scheme: Type.String(),
  lang: LanguageCode,
  document: shape({
    format: Type.Enum(['pdf', 'docx', 'text', 'json-resume']),
    pages: Type.Optional(Type.Integer()),
    characters: Type.Integer(),
    sentences: Type.Integer(),
  }),
  /** What the reader should know of how it was read. */
  notices: Type.Array(Type.String()),
  /** The sentences that evidence points into, in their order; not the whole document. */
  sentences: Type.Array(Type.String()),
  skills: Type.Array(
    shape({
      id: Type.String(),
      label: Label,
      score: Score,
      sure: Sure,
      mentions: Mentions,
      evidence: Type.Array(Quote),
    }),
  ),
  occupations: Type.Array(
    shape({
      text: Label,
      score: Score,
      mentions: Mentions,
      years: Years,
      evidence: Type.Array(Quote),
      occupations: Type.Array(OccupationRef),
    }),
  ),
});
export type RecognisedDocument = Static<typeof RecognisedDocument>;
