import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Form, Lexicon } from '../engine/text/index.ts';

const folder = process.env['VIDARE_DATA'] ?? '../shared/data';

/** A sentence with the concepts it is labelled with. */
export interface Example {
  readonly text: string;
  readonly gold: ReadonlySet<number>;
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

/** ESCO 1.1.1 skills: one concept per row, English forms, descriptions as notes. */
export function readEsco(): Scheme {
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
  return { lexicon: { concepts: skills.length, forms, notes }, labels };
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
