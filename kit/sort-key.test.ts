import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortKey } from './sort-key.ts';

const byKey = (names: readonly string[]) => names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

test('å, ä and ö come after z, in that order', () => {
  expect(byKey(['Örebro', 'Åre', 'Zinkgruvan', 'Älvdalen', 'Arboga'])).toEqual([
    'Arboga',
    'Zinkgruvan',
    'Åre',
    'Älvdalen',
    'Örebro',
  ]);
});

test('case, accents and marks do not matter', () => {
  expect(sortKey('IDÉ')).toBe(sortKey('ide'));
  expect(sortKey('Bar- och  kaféchef')).toBe(sortKey('bar och kafechef'));
});

describe('the order', () => {
  test('is the Swedish dictionary’s for words of letters', () => {
    const letters = fc.stringMatching(/^[a-zåäö]{1,8}$/);
    const collator = new Intl.Collator('sv');
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const keys = sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0;
        expect(keys).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });

  test('is the same however often the key is taken', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\wÅÄÖåäöéüñç '’()-]*$/), (name) => {
        expect(sortKey(sortKey(name))).toBe(sortKey(name));
      }),
    );
  });
});

test('Å written as A and a ring sorts as Å', () => {
  expect(sortKey('A\u030Are')).toBe(sortKey('Åre'));
});
