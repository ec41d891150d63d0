import type { Kysely } from 'kysely';
import { readColumns } from '#db/read-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptKind, RelationKind, SchemeName, Theme } from '#sources/records.ts';
import { type ConceptForm, Scheme, type Target } from '../domain/scheme.ts';
import { loadNamesOfOthers } from './load-names.ts';

/** Reads one release of a scheme into memory. */
export async function loadScheme(kysely: Kysely<Tables>, name: SchemeName, releaseId: number): Promise<Scheme> {
  const concepts = await loadConcepts(kysely, releaseId);
  const forms = await loadForms(kysely, releaseId);
  const isClassification = name === 'ssyk-2012';
  const more = isClassification ? await loadNamesOfOthers(kysely, { name, releaseId, ...concepts, forms }) : [];
  return new Scheme({
    name,
    releaseId,
    ...concepts,
    forms: [...forms, ...more],
    relations: await loadRelations(kysely, releaseId),
    mappings: await loadMappings(kysely, releaseId),
    themes: await loadThemes(kysely, releaseId),
  });
}

async function loadConcepts(kysely: Kysely<Tables>, releaseId: number) {
  const found = await readColumns(kysely, 'concept', releaseId, ['concept_no', 'concept_id', 'kind', 'code']);
  const ids: string[] = [];
  const kinds: ConceptKind[] = [];
  const codes: (string | null)[] = [];
  (found.concept_no as readonly number[]).forEach((concept, row) => {
    ids[concept] = found.concept_id[row] as string;
    kinds[concept] = found.kind[row] as ConceptKind;
    codes[concept] = found.code[row] as string | null;
  });
  return { ids, kinds, codes };
}

async function loadForms(kysely: Kysely<Tables>, releaseId: number): Promise<readonly ConceptForm[]> {
  const found = await readColumns(kysely, 'concept_label', releaseId, ['concept_no', 'language', 'form', 'label']);
  const forms = (found.concept_no as readonly number[]).map((concept, row) => ({
    concept,
    language: found.language[row] as Language,
    form: found.form[row] as ConceptForm['form'],
    text: found.label[row] as string,
  }));
  // The same release gives the same order on every machine, and so the same index.
  return forms.toSorted((a, b) => a.concept - b.concept || inOrder(a.text, b.text) || inOrder(a.language, b.language));
}

async function loadRelations(kysely: Kysely<Tables>, releaseId: number) {
  const columns = ['relation', 'from_no', 'to_no', 'rank', 'weight'] as const;
  const found = await readColumns(kysely, 'concept_relation', releaseId, columns);
  const relations = new Map<RelationKind, Map<number, Target[]>>();
  (found.from_no as readonly number[]).forEach((from, row) => {
    const ofKind = entry(relations, found.relation[row] as RelationKind, () => new Map<number, Target[]>());
    const [concept, rank, weight] = [found.to_no[row], found.rank[row], found.weight[row]] as [number, number, number];
    entry(ofKind, from, () => []).push({ concept, rank, weight });
  });
  for (const ofKind of relations.values()) {
    for (const targets of ofKind.values()) targets.sort((a, b) => a.rank - b.rank || a.concept - b.concept);
  }
  return relations;
}

async function loadMappings(kysely: Kysely<Tables>, releaseId: number) {
  const found = await readColumns(kysely, 'concept_mapping', releaseId, ['from_no', 'scheme', 'code']);
  const mappings = new Map<number, { scheme: SchemeName; code: string }[]>();
  (found.from_no as readonly number[]).forEach((from, row) => {
    const code = found.code[row] as string;
    entry(mappings, from, () => []).push({ scheme: found.scheme[row] as SchemeName, code });
  });
  for (const codes of mappings.values()) codes.sort((a, b) => inOrder(a.code, b.code));
  return mappings;
}

async function loadThemes(kysely: Kysely<Tables>, releaseId: number) {
  const found = await readColumns(kysely, 'concept_theme', releaseId, ['concept_no', 'theme', 'share']);
  const themes = new Map<Theme, Map<number, number>>();
  (found.concept_no as readonly number[]).forEach((concept, row) => {
    const ofTheme = entry(themes, found.theme[row] as Theme, () => new Map<number, number>());
    ofTheme.set(concept, found.share[row] as number);
  });
  return themes;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
