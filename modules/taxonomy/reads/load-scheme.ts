import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptKind, RelationKind, SchemeName } from '#sources/records.ts';
import { Scheme, type Target } from '../domain/scheme.ts';

/** Reads one release of a scheme into memory. */
export async function loadScheme(kysely: Kysely<Tables>, name: SchemeName, releaseId: number): Promise<Scheme> {
  const concepts = await kysely
    .selectFrom('concept')
    .select(['concept_id', 'kind', 'code'])
    .where('release_id', '=', releaseId)
    .orderBy('concept_no')
    .execute();
  return new Scheme({
    name,
    releaseId,
    ids: concepts.map((row) => row.concept_id),
    kinds: concepts.map((row) => row.kind as ConceptKind),
    codes: concepts.map((row) => row.code),
    forms: await loadForms(kysely, releaseId),
    relations: await loadRelations(kysely, releaseId),
    mappings: await loadMappings(kysely, releaseId),
  });
}

async function loadForms(kysely: Kysely<Tables>, releaseId: number) {
  const rows = await kysely
    .selectFrom('concept_label')
    .select(['concept_no', 'language', 'form', 'label'])
    .where('release_id', '=', releaseId)
    .orderBy('concept_no')
    .execute();
  return rows.map((row) => ({
    concept: row.concept_no,
    language: row.language as Language,
    form: row.form as 'preferred' | 'alternative' | 'hidden',
    text: row.label,
  }));
}

async function loadRelations(kysely: Kysely<Tables>, releaseId: number) {
  const rows = await kysely
    .selectFrom('concept_relation')
    .select(['relation', 'from_no', 'to_no', 'rank', 'weight'])
    .where('release_id', '=', releaseId)
    .orderBy('relation')
    .orderBy('from_no')
    .orderBy('rank')
    .execute();
  const relations = new Map<RelationKind, Map<number, Target[]>>();
  for (const row of rows) {
    const ofKind = entry(relations, row.relation as RelationKind, () => new Map<number, Target[]>());
    entry(ofKind, row.from_no, () => []).push({ concept: row.to_no, rank: row.rank, weight: row.weight });
  }
  return relations;
}

async function loadMappings(kysely: Kysely<Tables>, releaseId: number) {
  const rows = await kysely
    .selectFrom('concept_mapping')
    .select(['from_no', 'scheme', 'code'])
    .where('release_id', '=', releaseId)
    .orderBy('from_no')
    .orderBy('code')
    .execute();
  const mappings = new Map<number, { scheme: SchemeName; code: string }[]>();
  for (const row of rows) {
    entry(mappings, row.from_no, () => []).push({ scheme: row.scheme as SchemeName, code: row.code });
  }
  return mappings;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
