/**
 * A sparse matrix of non-negative weights, stored by row (CSR).
 * Row r holds the columns `indices[offsets[r] .. offsets[r+1])`, ascending and each once, with `weights` beside them.
 * `offsets` has rows + 1 numbers; no weight is 0.
 */
export type SparseMatrix = {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly indices: Uint32Array;
  readonly weights: Float32Array;
};

/** Parallel arrays: cell (row[i], column[i]) weighs weight[i]. Any order; of a repeated cell the greatest weight counts. */
export type Triplets = {
  readonly row: ArrayLike<number>;
  readonly column: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
};

export type Shape = { readonly rows: number; readonly columns: number };

/**
 * Builds the matrix in O(cells + rows + columns).
 * Throws RangeError when a length, an index or a weight is out of range: that is the caller's bug.
 */
export function sparseMatrix(shape: Shape, cells: Triplets): SparseMatrix {
  checkShape(shape);
  checkCells(shape, cells);
  const byColumn = order(cells.row.length, shape.columns, cells.column);
  const byRow = order(cells.row.length, shape.rows, cells.row, byColumn);
  return packed(shape, cells, byRow);
}

// `!` in these kernels: every index was checked at the door, so no read falls outside its array.

/** Stable counting sort of the cells by `key`, starting from the order `from`. */
function order(count: number, keys: number, key: ArrayLike<number>, from?: Uint32Array): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (let cell = 0; cell < count; cell++) next[key[cell]! + 1]! += 1;
  for (let at = 0; at < keys; at++) next[at + 1]! += next[at]!;
  const sorted = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const cell = from ? from[place]! : place;
    sorted[next[key[cell]!]!++] = cell;
  }
  return sorted;
}

function packed({ rows, columns }: Shape, cells: Triplets, sorted: Uint32Array): SparseMatrix {
  const offsets = new Uint32Array(rows + 1);
  const indices = new Uint32Array(sorted.length);
  const weights = new Float32Array(sorted.length);
  let used = 0;
  let row = 0;
  for (const cell of sorted) {
    const weight = Math.fround(cells.weight[cell]!);
    if (weight === 0) continue;
    while (row < cells.row[cell]!) offsets[++row] = used;
    const repeats = used > offsets[row]! && indices[used - 1] === cells.column[cell];
    if (repeats) {
      weights[used - 1] = Math.max(weights[used - 1]!, weight);
    } else {
      indices[used] = cells.column[cell]!;
      weights[used++] = weight;
    }
  }
  while (row < rows) offsets[++row] = used;
  return { rows, columns, offsets, indices: indices.slice(0, used), weights: weights.slice(0, used) };
}

function checkShape({ rows, columns }: Shape): void {
  if (!isCount(rows)) throw new RangeError(`rows must be a whole number from 0, not ${rows}`);
  if (!isCount(columns)) throw new RangeError(`columns must be a whole number from 0, not ${columns}`);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32 - 1;
}

function checkCells({ rows, columns }: Shape, { row, column, weight }: Triplets): void {
  if (row.length !== column.length || row.length !== weight.length) {
    throw new RangeError(`row, column and weight differ in length: ${row.length}, ${column.length}, ${weight.length}`);
  }
  for (let cell = 0; cell < row.length; cell++) {
    checkIndex('row', row[cell]!, rows);
    checkIndex('column', column[cell]!, columns);
    checkWeight(weight[cell]!);
  }
}

/** Throws RangeError unless `index` is a whole number in 0 … size − 1. */
export function checkIndex(name: string, index: number, size: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`${name} ${index} is outside 0 … ${size - 1}`);
  }
}

/** Throws RangeError unless `weight` is a finite number from 0. */
export function checkWeight(weight: number): void {
  if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
    throw new RangeError(`weight ${weight} is not a finite number from 0`);
}
