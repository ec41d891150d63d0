import type { Kysely } from 'kysely';
import type { Label } from '#contract/schemas.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptKey } from '../domain/catalogue.ts';

/** What a concept is, in the language if it has words there, else in the other; null when the source has none. */
export async function loadDefinition(
  kysely: Kysely<Tables>,
  { scheme, concept }: ConceptKey,
  language: Language,
): Promise<Label | null> {
  const row = await kysely
    .selectFrom('concept')
    .select(['definition_sv', 'definition_en'])
    .where('release_id', '=', scheme.releaseId)
    .where('concept_no', '=', concept)
    .executeTakeFirst();
  const words = { sv: row?.definition_sv ?? null, en: row?.definition_en ?? null };
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const lang = words[language] === null ? other : language;
  const text = words[lang];
  return text === null ? null : { text, lang };
}
