import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openKernel, rowStep } from './inner-products.ts';
import { dot } from './word-vectors.ts';

test('the products are those of the plain sum, row by row, in the order asked for', () => {
  const number = fc.float({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }).chain((steps) => {
        const row = fc.array(number, { minLength: steps * rowStep, maxLength: steps * rowStep });
        return fc.tuple(row, fc.array(row, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 8 }));
      }),
      ([query, table, asked]) => {
        const size = query.length;
        const wanted = asked.map((row) => row % table.length);
        const kernel = openKernel(4 * (size + table.length * size + 2 * wanted.length));
        const vector = kernel.put(Float32Array.from(query));
        const rows = kernel.put(Float32Array.from(table.flat()));
        const order = kernel.put(Uint32Array.from(wanted));
        const out = kernel.put(new Float32Array(wanted.length));
        kernel.products(vector.byteOffset, rows.byteOffset, order.byteOffset, wanted.length, 4 * size, out.byteOffset);
        for (const [i, row] of wanted.entries()) expect(out[i]).toBeCloseTo(dot(vector, 0, rows, row * size, size), 4);
      },
    ),
  );
});
