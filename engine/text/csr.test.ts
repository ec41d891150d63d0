import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByKey } from './csr.ts';

test('groups as a filter per key would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), (keys) => {
      const { start, order } = groupByKey(keys, 6);
      for (let key = 0; key < 6; key++) {
        expect([...order.slice(start[key], start[key + 1])]).toEqual(
          [...keys.keys()].filter((row) => keys[row] === key),
        );
      }
    }),
  );
});
