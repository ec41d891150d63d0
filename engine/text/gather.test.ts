import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';
import { createScratch, gather, groupByRoot, rootQuality } from './gather.ts';
import type { Sighting } from './read-segment.ts';
import type { Tables } from './recogniser.ts';

/** Brute-force twin: every form's promise by going through its words. */
function promises(tables: Tables, sightings: readonly Sighting[]): readonly number[] {
  return Array.from(tables.formConcept, (_, form) => {
    let matched = 0;
    for (let slot = tables.formStart[form] ?? 0; slot < (tables.formStart[form + 1] ?? 0); slot++) {
      const word = tables.formWord[slot] ?? -1;
      const met = sightings.filter(({ root }) => root === tables.wordRoot[word]);
      const quality = Math.max(0, ...met.map((each) => each.quality));
      const share = met.some((each) => each.word === word) ? 1 : rootQuality;
      matched += quality * share * (tables.formWeight[slot] ?? 0);
    }
    return (matched / (tables.formTotal[form] ?? 1)) ** 2 * Math.sqrt(matched);
  });
}

const vocabulary = ['saw', 'sawing', 'wood', 'metal', 'bake', 'baker', 'bread', 'oven'];
const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 });

test('keeps the best form of every concept that the sighted roots touch', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (labels, query) => {
      const forms = labels.map((words, i) => ({
        concept: i % 4,
        text: words.join(' '),
        language: 'en' as const,
        kind: 'preferred' as const,
      }));
      const tables = buildTables({ concepts: 4, forms });
      const sightings = query.flatMap((written, at) => {
        const word = tables.words.indexOf(written.replace(/(?<=bak)e|ing$/, ''));
        return word < 0
          ? []
          : [{ word, root: tables.wordRoot[word] ?? 0, quality: 1, first: at, last: at, past: false }];
      });
      const values = promises(tables, sightings);
      const best = [0, 1, 2, 3].map((concept) =>
        Math.max(0, ...values.filter((_, form) => tables.formConcept[form] === concept)),
      );
      const expected = [...values.keys()].filter(
        (form) =>
          (values[form] ?? 0) > 0 &&
          (values[form] ?? 0) >= 0.8 * (best[tables.formConcept[form] ?? 0] ?? 0) * (1 - 1e-5),
      );
      const kept = gather(tables, groupByRoot(sightings), createScratch(tables), 64);
      const close = (form: number) =>
        Math.abs((values[form] ?? 0) / (0.8 * (best[tables.formConcept[form] ?? 0] || 1)) - 1) < 1e-4;
      expect([...kept].filter((form) => !close(form)).sort((a, b) => a - b)).toEqual(
        expected.filter((form) => !close(form)),
      );
    }),
  );
});

test('of a long list the forms of the most promising concepts, whether few or many words are met', () => {
  const letters = 'bdfghjklmnprst';
  const word = (i: number) => `${letters[i % 14]}a${letters[Math.floor(i / 14) % 14]}o${letters[(i * 5) % 14]}ka`;
  // Low numbers come often, as words do.
  const chosen = (i: number, slot: number) => Math.floor(90 * (((i * 7919 + slot * 104729) % 1009) / 1009) ** 2);
  const forms = Array.from({ length: 1800 }, (_, i) => ({
    concept: i % 600,
    text: [0, 1, 2].map((slot) => word(chosen(i, slot))).join(' '),
    language: 'sv' as const,
    kind: 'preferred' as const,
  }));
  const tables = buildTables({ concepts: 600, forms });
  const scratch = createScratch(tables);
  const most = 20;
  for (const count of [1, 2, 5, 9, 14]) {
    const sightings = Array.from({ length: count }, (_, at) => {
      const root = (at * 17 + count) % tables.roots.length;
      return { word: tables.wordRoot.indexOf(root), root, quality: 1, first: at, last: at, past: false };
    });
    const values = promises(tables, sightings);
    const best = new Map<number, number>();
    for (const [form, value] of values.entries()) {
      const concept = tables.formConcept[form] as number;
      best.set(concept, Math.max(best.get(concept) ?? 0, value));
    }
    const kept = new Set(
      gather(tables, groupByRoot(sightings), scratch, most).map((form) => tables.formConcept[form] as number),
    );
    const ranked = [...best].filter(([, value]) => value > 0).toSorted(([, a], [, b]) => b - a);
    const least = Math.min(...[...kept].map((concept) => best.get(concept) ?? 0));
    expect(kept.size).toBeGreaterThanOrEqual(Math.min(most, ranked.length));
    for (const [concept, value] of ranked) if (value > least * (1 + 1e-5)) expect(kept).toContain(concept);
  }
});
