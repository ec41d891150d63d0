import Type, { type Static } from 'typebox';
import { LanguageCode, nullable, shape } from './schemas.ts';

/**
 * Whose doing an event was: her own, of somebody who had a link of hers, of an owner or another member of an organisation
 * that she is in, of an administrator of the installation, or of the service itself.
 */
export const eventDoers = ['you', 'reader', 'owner', 'member', 'administrator', 'service'] as const;

export const EventsQuery = shape({
  lang: Type.Optional(LanguageCode),
  by: Type.Optional(Type.Enum(['others'], { description: 'Only what others have done.' })),
  cursor: Type.Optional(Type.String({ maxLength: 200, description: 'The `next` of the page before.' })),
});

export const OwnEvents = shape({
  events: Type.Array(
    shape({
      id: Type.String(),
      at: Type.String(),
      by: Type.Enum([...eventDoers]),
      act: Type.String({ description: 'The act’s code, as it stands in an export of everything.' }),
      words: Type.String(),
      /** What it touched, in words; never content. */
      touched: Type.Array(Type.String()),
    }),
  ),
  next: nullable(Type.String({ description: 'Gives the page after this; null on the last.' })),
});
export type OwnEvents = Static<typeof OwnEvents>;
export type OwnEvent = OwnEvents['events'][number];

export const EventsFileQuery = shape({ lang: Type.Optional(LanguageCode) });
