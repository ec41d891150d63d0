import { openKernel, rowStep } from '../engine/text/inner-products.ts';
import { normalise } from '../engine/text/word-vectors.ts';

/** Texts as rows of the table; a pair's two should lie near each other. */
export interface RowPair {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly concept: number;
}

export interface Contrast {
  readonly size: number;
  readonly batch: number;
  readonly temperature: number;
  readonly rate: number;
}

/** The table under training, and the sums of squared slopes that Adagrad (Duchi et al. 2011) divides by. */
export interface Table {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

/**
 * One batch of contrastive learning: each left text should be nearer to its own right text than to the batch's others, and
 * the other way round (softmax of cosines over temperature; van den Oord et al. 2018, Gao et al. 2021). Gives the mean loss.
 */
export function learnBatch(table: Table, pairs: readonly RowPair[], how: Contrast): number {
  const { size } = how;
  const left = encodeAll(
    table,
    pairs.map((pair) => pair.left),
    size,
  );
  const right = encodeAll(
    table,
    pairs.map((pair) => pair.right),
    size,
  );
  const n = pairs.length;
  const slopes = slopesOf(left.units, right.units, pairs, how);
  const dLeft = allProducts(slopes.values, n, transposed(right.units, n, size), n);
  const dRight = allProducts(transposed(slopes.values, n, n), n, transposed(left.units, n, size), n);
  for (const [i, pair] of pairs.entries()) {
    move(table, pair.left, { unit: left.units, slope: dLeft, at: i * size, length: left.lengths[i] as number }, how);
    move(
      table,
      pair.right,
      { unit: right.units, slope: dRight, at: i * size, length: right.lengths[i] as number },
      how,
    );
  }
  return slopes.loss / pairs.length;
}

/** Inner products of all rows of a table with all rows of another, the first table's rows together. */
function allProducts(a: Float32Array, aRows: number, b: Float32Array, width: number): Float32Array {
  const bRows = b.length / width;
  const padded = Math.ceil(width / rowStep) * rowStep;
  const kernel = openKernel(4 * (aRows * padded + bRows * padded + bRows + aRows * bRows));
  const [left, right] = [kernel.put(wider(a, width, padded)), kernel.put(wider(b, width, padded))];
  const order = kernel.put(Uint32Array.from({ length: bRows }, (_, row) => row));
  const out = kernel.put(new Float32Array(aRows * bRows));
  for (let row = 0; row < aRows; row++) {
    const query = left.byteOffset + 4 * row * padded;
    kernel.products(query, right.byteOffset, order.byteOffset, bRows, 4 * padded, out.byteOffset + 4 * row * bRows);
  }
  return out;
}

function wider(rows: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return rows;
  const wide = new Float32Array((rows.length / from) * to);
  for (let row = 0; row * from < rows.length; row++) wide.set(rows.subarray(row * from, (row + 1) * from), row * to);
  return wide;
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = values[row * columns + column] as number;
  return turned;
}

function encodeAll({ values }: Table, texts: readonly (readonly number[])[], size: number) {
  const units = new Float32Array(texts.length * size);
  const lengths = texts.map((rows, i) => {
    for (const row of rows)
      for (let d = 0; d < size; d++)
        units[i * size + d] = (units[i * size + d] as number) + (values[row * size + d] as number);
    return normalise(units, i * size, size) || 1;
  });
  return { units, lengths };
}

/** Slope of the summed loss by each cosine: softmax along the row and along the column, less two on the diagonal. */
function slopesOf(left: Float32Array, right: Float32Array, pairs: readonly RowPair[], { size, temperature }: Contrast) {
  const n = pairs.length;
  const powers = allProducts(left, n, right, size);
  const rowSum = new Float64Array(n);
  const columnSum = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const same = i !== j && (pairs[i] as RowPair).concept >= 0 && pairs[i]?.concept === pairs[j]?.concept;
      // Cosines are at most 1, so the power stays finite.
      const power = same ? 0 : Math.exp(((powers[i * n + j] as number) - 1) / temperature);
      powers[i * n + j] = power;
      rowSum[i] = (rowSum[i] as number) + power;
      columnSum[j] = (columnSum[j] as number) + power;
    }
  }
  const values = new Float32Array(n * n);
  let loss = 0;
  for (let i = 0; i < n; i++) {
    loss -= Math.log((powers[i * n + i] as number) / (rowSum[i] as number));
    for (let j = 0; j < n; j++) {
      const power = powers[i * n + j] as number;
      const both = power / (rowSum[i] as number) + power / (columnSum[j] as number);
      values[i * n + j] = (both - (i === j ? 2 : 0)) / temperature / n;
    }
  }
  return { values, loss };
}

interface Pull {
  readonly unit: Float32Array;
  readonly slope: Float32Array;
  readonly at: number;
  readonly length: number;
}

/** Adagrad step of a text's rows, through the normalisation. */
function move(
  { values, squares }: Table,
  rows: readonly number[],
  { unit, slope, at, length }: Pull,
  { size, rate }: Contrast,
): void {
  let along = 0;
  for (let d = 0; d < size; d++) along += (slope[at + d] as number) * (unit[at + d] as number);
  for (let d = 0; d < size; d++) {
    const pull = ((slope[at + d] as number) - along * (unit[at + d] as number)) / length;
    for (const row of rows) {
      const k = row * size + d;
      squares[k] = (squares[k] as number) + pull * pull;
      values[k] = (values[k] as number) - (rate * pull) / Math.sqrt(squares[k]);
    }
  }
}
