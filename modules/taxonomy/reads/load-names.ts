import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptForm, SchemeContent } from '../domain/scheme.ts';

/**
 * Preferred labels that other releases of a classification have in a language where this one has none. Codes and
 * names of an official classification are the same whoever publishes them; one publisher leaves a language out.
 */
export async function loadNamesOfOthers(
  kysely: Kysely<Tables>,
  scheme: Pick<SchemeContent, 'name' | 'releaseId' | 'ids' | 'forms'>,
): Promise<readonly ConceptForm[]> {
  const rows = await kysely
    .selectFrom('release')
    .innerJoin('concept', 'concept.release_id', 'release.release_id')
    .innerJoin('concept_label', (join) =>
      join
        .onRef('concept_label.release_id', '=', 'concept.release_id')
        .onRef('concept_label.concept_no', '=', 'concept.concept_no')
        .on('concept_label.form', '=', 'preferred'),
    )
    .select(['concept.concept_id', 'concept_label.language', 'concept_label.label'])
    .where('release.dataset', '=', `scheme:${scheme.name}`)
    .where('release.state', '=', 'retired')
    .where('release.release_id', '<>', scheme.releaseId)
    .orderBy('release.activated_at', 'desc')
    .execute();
  const numbers = new Map(scheme.ids.map((id, concept) => [id, concept]));
  const named = new Set(scheme.forms.filter(({ form }) => form === 'preferred').map(keyOf));
  return rows.flatMap(({ concept_id, language, label }) => {
    const concept = numbers.get(concept_id);
    if (concept === undefined) return [];
    const name = { concept, language: language as Language, form: 'preferred' as const, text: label };
    if (named.has(keyOf(name))) return [];
    named.add(keyOf(name));
    return [name];
  });
}

function keyOf({ concept, language }: Pick<ConceptForm, 'concept' | 'language'>): string {
  return `${concept} ${language}`;
}
