import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, editDistance } from './closest.ts';

/** The definition, written as it is read: optimal string alignment without any shortcut. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (Math.min(i, j) === 0) return Math.max(i, j);
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const options = [
      between(i - 1, j) + 1,
      between(i, j - 1) + 1,
      between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(between(i - 2, j - 2) + 1);
    const least = Math.min(...options);
    known.set(key, least);
    return least;
  };
  return between(a.length, b.length);
}

const word = fc.stringMatching(/^[abcå]{0,9}$/);

describe('edits between two words', () => {
  test.each([
    ['', '', 0],
    ['svetsare', 'svetsare', 0],
    ['svetsare', 'svestare', 1],
    ['lärare', 'larare', 1],
    ['ca', 'abc', 3],
  ])('%s to %s: %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test('are those of the plain definition', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(plainDistance(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  test('stop at the limit and never pass it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the closest of several', () => {
  const regions = ['Västernorrland', 'Västmanland', 'Norrbotten', 'Gävleborg'];
  test.each([
    ['vasternorrland', 'Västernorrland'],
    ['Gävelborg', 'Gävleborg'],
    [' norrbotten ', 'Norrbotten'],
    ['Köpenhamn', undefined],
    ['', undefined],
  ])('to “%s” is %s', (written, expected) => {
    expect(closest(written, regions)).toBe(expected);
  });

  test('none is nearer than the one it gives', () => {
    fc.assert(
      fc.property(word, fc.array(word), (written, candidates) => {
        const best = closest(written, candidates);
        const fold = (text: string) => text.replaceAll('å', 'a');
        const edits = (candidate: string) => plainDistance(fold(written), fold(candidate));
        const least = Math.min(...candidates.map(edits));
        const near = Math.max(1, Math.floor(written.length / 3));
        if (best === undefined) expect(least).toBeGreaterThan(near);
        else expect(edits(best)).toBe(least);
      }),
    );
  });
});
