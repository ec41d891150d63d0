import { type Kysely, sql } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptKind } from '#sources/records.ts';
import type { FormerConcept } from '../domain/catalogue.ts';
import type { Scheme } from '../domain/scheme.ts';

/** Concepts that retired releases of the schemes have and the active ones lack, as the latest release told them. */
export async function loadFormerConcepts(
  kysely: Kysely<Tables>,
  schemes: readonly Scheme[],
): Promise<readonly FormerConcept[]> {
  const former = new Map<string, FormerConcept>();
  for (const scheme of schemes) {
    for (const { concept_id: id, kind, language, label, ssyk } of await retiredOnly(kysely, scheme)) {
      const labels = { ...former.get(id)?.labels, [language as Language]: label };
      former.set(id, { id, kind: kind as ConceptKind, labels, ssyk: ssyk?.split(',') ?? [] });
    }
  }
  return [...former.values()];
}

/** One row per label, the latest release last. */
function retiredOnly(kysely: Kysely<Tables>, { name, releaseId }: Scheme) {
  return kysely
    .selectFrom('release')
    .innerJoin('concept', 'concept.release_id', 'release.release_id')
    .innerJoin('concept_label', (join) =>
      join
        .onRef('concept_label.release_id', '=', 'concept.release_id')
        .onRef('concept_label.concept_no', '=', 'concept.concept_no')
        .on('concept_label.form', '=', 'preferred'),
    )
    .select(['concept.concept_id', 'concept.kind', 'concept_label.language', 'concept_label.label'])
    .select(({ selectFrom, fn }) =>
      selectFrom('concept_mapping')
        .select(fn<string | null>('string_agg', ['code', sql.lit(',')]).as('codes'))
        .whereRef('concept_mapping.release_id', '=', 'concept.release_id')
        .whereRef('concept_mapping.from_no', '=', 'concept.concept_no')
        .where('concept_mapping.scheme', '=', 'ssyk-2012')
        .as('ssyk'),
    )
    .where('release.dataset', '=', `scheme:${name}`)
    .where('release.state', '=', 'retired')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('concept as kept')
            .select('kept.concept_no')
            .where('kept.release_id', '=', releaseId)
            .whereRef('kept.concept_id', '=', 'concept.concept_id'),
        ),
      ),
    )
    .orderBy('release.activated_at')
    .execute();
}
