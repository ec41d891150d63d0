import { expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';

const form = (concept: number, text: string) => ({
  concept,
  text,
  language: 'en' as const,
  kind: 'preferred' as const,
});
const tables = buildTables({
  concepts: 3,
  forms: [form(0, 'saw wood'), form(1, 'glue wood'), form(2, 'bake bread')],
  notes: [{ concept: 2, text: 'Bake and glue.' }],
});

function bag(concept: number): Record<string, number> {
  const places = [...tables.bagRoot.keys()].slice(tables.bagStart[concept], tables.bagStart[concept + 1]);
  return Object.fromEntries(places.map((at) => [tables.roots[tables.bagRoot[at] ?? -1], tables.bagWeight[at] ?? 0]));
}

test('BM25 by hand: two words once each in a bag of mean length', () => {
  // lengths 2, 2, 3; mean 7/3; "saw" in one of three bags
  const norm = 1.2 * (0.5 + (0.5 * 2) / (7 / 3));
  expect(bag(0)['saw']).toBeCloseTo((Math.log(1 + 2.5 / 1.5) * 2.2) / (1 + norm), 5);
});

test('a note counts half a form, and adds words the forms lack', () => {
  expect(Object.keys(bag(2))).toEqual(['bake', 'bread', 'glue']);
  expect(bag(2)['glue']).toBeLessThan(bag(1)['glue'] ?? 0);
});

test('a shared word weighs less', () => expect(bag(0)['wood']).toBeLessThan(bag(0)['saw'] ?? 0));
