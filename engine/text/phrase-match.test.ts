import { expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';
import { byRoot, matchPhrase } from './phrase-match.ts';
import { readSegment } from './read-segment.ts';
import { openTables } from './resolve-word.ts';
import { tokenise } from './tokenise.ts';

const labels = ['repair wooden boats', 'weld pipes', 'sail boats'];
const recogniser = openTables(
  buildTables({
    concepts: 3,
    forms: labels.map((text, concept) => ({ concept, text, language: 'en', kind: 'preferred' })),
  }),
);

function match(form: number, text: string) {
  const tokens = tokenise(text);
  return matchPhrase(recogniser.tables, form, byRoot(readSegment(recogniser, tokens, [0, tokens.words.length])));
}

test('all words side by side cover the form', () => {
  const found = match(0, 'I repaired wooden boats');
  expect(found).toMatchObject({ coverage: 1, looseness: 0, exactness: 1, positions: [1, 2, 3] });
});

test('words between make it loose', () => {
  expect(match(0, 'repair of old and new wooden boats')).toMatchObject({
    coverage: 1,
    looseness: 4 / 7,
    positions: [0, 5, 6],
  });
});

test('words far apart do not belong together', () => {
  expect(match(1, `pipes ${'and so on '.repeat(5)} weld`).positions).toHaveLength(1);
});

test('a relative counts less than the word itself', () => {
  const found = match(1, 'welder of pipes');
  expect(found.coverage).toBeLessThan(1);
  expect(found.coverage).toBeGreaterThan(0.85);
  expect(found.exactness).toBeLessThan(0.6);
});

test('nothing met is nothing', () =>
  expect(match(2, 'cook soup')).toMatchObject({ matched: 0, coverage: 0, positions: [] }));

test('of a compound the first part is not met by what was done to the last', () => {
  const split = openTables(
    buildTables({
      concepts: 4,
      forms: ['Lastbilar', 'Bilar', 'Last', 'Trädfällning'].map((text, concept) => ({
        concept,
        text,
        language: 'sv',
        kind: 'preferred',
      })),
    }),
  );
  const parts = split.tables.formSplit.indexOf(1);
  const met = (text: string) => {
    const tokens = tokenise(text);
    return matchPhrase(split.tables, parts, byRoot(readSegment(split, tokens, [0, tokens.words.length]))).positions;
  };
  expect(met('last på bilar')).toEqual([0, 2]);
  expect(met('lastade bilar')).toEqual([1]);
});
