import Type, { type Static, type TObject, type TProperties } from 'typebox';

/** An object that refuses unknown names. */
export function shape<Properties extends TProperties>(properties: Properties): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false });
}

export function nullable<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

/** A text that is stored: the database takes every character but U+0000. */
export function StoredText(options: { readonly minLength?: number; readonly maxLength: number }) {
  return Type.String({ pattern: '^[^\\u0000]*$', ...options });
}

/** A day as 2026-03-01. */
export function IsoDate(description: string) {
  return Type.Optional(Type.String({ format: 'date', description: `${description} As 2026-03-01.` }));
}

export const LanguageCode = Type.Enum(['sv', 'en'], {
  description: 'Language of labels and sentences; Swedish unless asked for otherwise.',
});

/** Words with the language they are in: a label missing in the reader's language is shown in the other. */
export const Label = shape({ text: Type.String(), lang: LanguageCode });
export type Label = Static<typeof Label>;

export const SkillRef = shape({ id: Type.String(), label: Label });
export type SkillRef = Static<typeof SkillRef>;

export const OccupationRef = shape({
  id: Type.String(),
  label: Label,
  /** SSYK 2012 level-4 codes; several where the bridge from another classification is many-to-many. */
  ssyk: Type.Array(Type.String()),
  group: Type.Optional(Label),
});
export type OccupationRef = Static<typeof OccupationRef>;

/** True for a concept that newer data no longer has: nothing is recognised as it or leads to it any more. */
export const Deprecated = Type.Optional(Type.Boolean());

export const PlaceRef = shape({ code: Type.String(), name: Type.String() });
export type PlaceRef = Static<typeof PlaceRef>;

/** Where a dataset's figures come from: what stands behind "why?". */
export const SourceNote = shape({
  dataset: Type.String(),
  title: Type.String(),
  publisher: Type.String(),
  url: Type.Optional(Type.String()),
  licence: Type.String(),
  /** What time the figures concern; absent when the file does not say. */
  date: Type.Optional(Type.String()),
  method: Type.String(),
  /** Made up for trying out. */
  synthetic: Type.Boolean(),
  /** How often the source was right, or why that cannot be said. Forecasts only. */
  hitRate: Type.Optional(Type.String()),
  importedAt: Type.String(),
});
export type SourceNote = Static<typeof SourceNote>;

export const figureKinds = [
  'skills',
  'titles',
  'places',
  'forecast',
  'vacancies',
  'pay',
  'groups',
  'transitions',
  'employed',
  'match',
  'courses',
  'validations',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** One note per kind of figure in the answer. */
export const SourceNotes = Type.Record(Type.String(), Type.Array(SourceNote));
export type SourceNotes = Static<typeof SourceNotes>;
