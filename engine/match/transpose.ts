import type { SparseMatrix } from './sparse-matrix.ts';

/** The same cells with rows and columns exchanged, in O(cells + rows + columns). */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const { rows, columns, offsets, indices, weights } = matrix;
  const turned = {
    rows: columns,
    columns: rows,
    offsets: columnStarts(matrix),
    indices: new Uint32Array(indices.length),
    weights: new Float32Array(indices.length),
  };
  const next = turned.offsets.slice();
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const place = next[indices[at]!]!++;
      turned.indices[place] = row;
      turned.weights[place] = weights[at]!;
    }
  }
  return turned;
}

function columnStarts({ columns, indices }: SparseMatrix): Uint32Array {
  const starts = new Uint32Array(columns + 1);
  for (const column of indices) starts[column + 1]! += 1;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  return starts;
}
