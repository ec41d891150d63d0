import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Form, Lexicon } from '../engine/text/index.ts';

const folder = process.env['VIDARE_DATA'] ?? '../shared/data';

/** A sentence with the concepts it is labelled with. */
export interface Example {
  readonly text: string;
  readonly gold: ReadonlySet<number>;
  /** gold as items of which any concept is one hit; without them each gold concept is an item */
  readonly items?: readonly ReadonlySet<number>[];
  readonly type?: string;
}

export interface Scheme {
  readonly lexicon: Lexicon;
  readonly labels: readonly string[];
}

export function dataPath(path: string): string | null {
  const full = join(folder, path);
  return existsSync(full) ? full : null;
}

function rows(path: string): readonly Record<string, string>[] {
  return parse(readFileSync(join(folder, path)), { columns: true, bom: true, relax_column_count: true });
}

/** ESCO 1.1.1 skills: one concept per row, English forms, descriptions as notes; `ids` by the last part of their address. */
export function readEsco(): Scheme & { readonly ids: ReadonlyMap<string, number> } {
  const skills = rows('esco-1.1.1/skills_en.csv');
  const forms: Form[] = [];
  const notes: { concept: number; text: string }[] = [];
  for (const [concept, row] of skills.entries()) {
    const add = (kind: Form['kind'], text: string) => {
      if (text.trim() !== '') forms.push({ concept, text: text.trim(), language: 'en', kind });
    };
    add('preferred', row['preferredLabel'] ?? '');
    for (const label of (row['altLabels'] ?? '').split('\n')) add('alternative', label);
    for (const label of (row['hiddenLabels'] ?? '').split('\n')) add('hidden', label);
    if (row['description']) notes.push({ concept, text: row['description'] });
  }
  const labels = skills.map((row) => (row['preferredLabel'] ?? '').trim());
  const ids = new Map(skills.map((row, concept) => [(row['conceptUri'] ?? '').split('/').at(-1) as string, concept]));
  return { lexicon: { concepts: skills.length, forms, notes }, labels, ids };
}

/** Decorte et al. (2022) annotations: rows of one sentence become one example; labels outside ESCO are not skills. */
export function readAnnotations(path: string, scheme: Scheme): readonly Example[] {
  const sentences = new Map<string, Set<number>>();
  const ids = new Map(scheme.labels.map((label, id) => [label, id]));
  for (const row of rows(path)) {
    const gold = sentences.get(row['sentence'] ?? '') ?? new Set();
    const id = ids.get((row['label'] ?? '').trim());
    if (id !== undefined) gold.add(id);
    sentences.set(row['sentence'] ?? '', gold);
  }
  return [...sentences].map(([text, gold]) => ({ text, gold }));
}

/** The spans of the same files with the concept each is linked to; spans that are no skill are left out. */
export function readAnnotatedSpans(
  path: string,
  scheme: Scheme,
): readonly { readonly sentence: string; readonly text: string; readonly concept: number }[] {
  const ids = new Map(scheme.labels.map((label, id) => [label, id]));
  return rows(path).flatMap((row) => {
    const concept = ids.get((row['label'] ?? '').trim());
    return concept === undefined
      ? []
      : [{ sentence: row['sentence'] ?? '', text: row['sub_span'] || (row['span'] ?? ''), concept }];
  });
}

/** JobSkape (Magron et al. 2024): a list of labels in Python's notation per sentence. */
export function readJobskape(path: string, scheme: Scheme): readonly Example[] {
  const ids = new Map(scheme.labels.map((label, id) => [label, id]));
  return rows(path).map((row) => {
    const labels = [...(row['skills'] ?? '').matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    return { text: row['sentence'] ?? '', gold: new Set(labels.flatMap((label) => ids.get(label) ?? [])) };
  });
}

interface JobtechConcept {
  readonly id: string;
  readonly preferred_label: string;
}

/** JobTech skills: their labels only, as imported. */
export function readJobtech(): Scheme & { readonly ids: ReadonlyMap<string, number> } {
  const path = join(folder, 'sweden/taxonomy/skills.json');
  const list: readonly JobtechConcept[] = JSON.parse(readFileSync(path, 'utf8')).data.concepts;
  const forms = list.map(
    ({ preferred_label }, concept): Form => ({ concept, text: preferred_label, language: 'sv', kind: 'preferred' }),
  );
  return {
    lexicon: { concepts: list.length, forms },
    labels: list.map((each) => each.preferred_label),
    ids: new Map(list.map(({ id }, concept) => [id, concept])),
  };
}

/** Our own Swedish sentences (bench/skills-sv): `dev` to work on, `held` kept aside. */
export function readSwedish(split: 'dev' | 'held', ids: ReadonlyMap<string, number>): readonly Example[] {
  return ofSplit(readLabelled('skills-sv/sentences', ids), split);
}

/** Plain everyday sentences of the same set, labelled once. */
export function readEveryday(split: 'dev' | 'held', ids: ReadonlyMap<string, number>): readonly Example[] {
  return ofSplit(readLabelled('skills-sv/everyday', ids), split);
}

/** Long sentences, lists of what somebody has done; labelled by two annotators who did not see each other's labels. */
export function readLong(split: 'dev' | 'held', ids: ReadonlyMap<string, number>): readonly Example[] {
  return ofSplit(readLabelled('skills-sv/long', ids), split);
}

/** English sentences as people write of themselves, labelled with ESCO skills by two annotators apart (bench/skills-en). */
export function readEnglishEveryday(split: 'dev' | 'held', ids: ReadonlyMap<string, number>): readonly Example[] {
  return ofSplit(readLabelled('skills-en/everyday', ids), split);
}

type Labelled = Example & { readonly split: string };

function ofSplit(examples: readonly Labelled[], split: 'dev' | 'held'): readonly Example[] {
  return examples.flatMap(({ split: own, ...each }) => (own === split ? [each] : []));
}

function readLabelled(name: string, ids: ReadonlyMap<string, number>): readonly Labelled[] {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const each: { text: string; type: string; split: string; gold: readonly (readonly string[])[] } = JSON.parse(line);
    const items = each.gold.map((item) => new Set(item.flatMap((id) => ids.get(id) ?? [])));
    const gold = new Set(items.flatMap((item) => [...item]));
    return { text: each.text, type: each.type, items, gold, split: each.split };
  });
}
