import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCursor, toCursor } from './cursor.ts';

test('what goes in comes out, and fits in an address', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer())), (keys) => {
      expect(fromCursor(toCursor(keys))).toEqual(keys);
      expect(toCursor(keys)).toMatch(/^[\w-]*$/);
    }),
  );
});

test.each(['', 'x', '!', 'e30', toCursor(['a']).slice(1), btoa('[{}]'), btoa('[null]')])('%j is no cursor', (text) => {
  expect(fromCursor(text)).toBeUndefined();
});
