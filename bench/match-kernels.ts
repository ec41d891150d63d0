// node bench/match-kernels.ts: the kernels against plain code on the same seeded data, in the same run.
import {
  allPairs,
  closeness,
  comparison,
  profile,
  type SparseMatrix,
  sparseMatrix,
  topK,
} from '#engine/match/index.ts';
import { seeded } from './match-recall.ts';
import { shown, timed } from './match-time.ts';

const shape = { rows: 3000, columns: 14_000 };
const cellsPerRow = 40;
const runs = 7;

const matrix = randomMatrix();
const ready = comparison(matrix);
const plain = plainRows(matrix);
const held = profile(plain[17] ?? []);
const scores = Float64Array.from({ length: 1_000_000 }, seeded(3));

console.log(
  `${shape.rows} × ${shape.columns}, ${matrix.indices.length} cells; medians of ${runs} runs after as many to warm up`,
);
compare(
  'cosine, one against all',
  () => plain.map((row) => plainCosine(plain[17] ?? new Map(), row)),
  () => closeness(ready, held),
);
compare(
  'ten best of a million',
  () => plainTop(scores, 10),
  () => topK(scores, 10),
);
compare(
  'all pairs (plain: 30 rows, times 100)',
  () =>
    plain.slice(0, 30).map((row) =>
      plainTop(
        Float64Array.from(plain, (other) => plainCosine(row, other)),
        10,
      ),
    ),
  () => allPairs(matrix, 10),
  100,
);

function compare(name: string, slow: () => unknown, fast: () => unknown, times = 1): void {
  const naive = timed(runs, slow).median * times;
  const kernel = timed(runs, fast);
  console.log(
    `  ${name.padEnd(38)} ${shown(kernel).padEnd(30)} plain ${naive.toFixed(1)} ms, ratio ${(naive / kernel.median).toFixed(0)}`,
  );
}

/** Columns drawn so that low numbers are common and high ones rare, as skills are. */
function randomMatrix(): SparseMatrix {
  const next = seeded(1);
  const count = shape.rows * cellsPerRow;
  const row = Uint32Array.from({ length: count }, (_, cell) => cell % shape.rows);
  const column = Uint32Array.from({ length: count }, () => Math.floor(shape.columns * next() ** 3));
  const weight = Float32Array.from({ length: count }, () => 0.1 + next());
  return sparseMatrix(shape, { row, column, weight });
}

function plainRows({ rows, offsets, indices, weights }: SparseMatrix): Map<number, number>[] {
  return Array.from({ length: rows }, (_, row) => {
    const cells = new Map<number, number>();
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) cells.set(indices[at] ?? 0, weights[at] ?? 0);
    return cells;
  });
}

function plainCosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [column, weight] of a) {
    product += weight * (b.get(column) ?? 0);
    squaresA += weight * weight;
  }
  for (const weight of b.values()) squaresB += weight * weight;
  return product === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

function plainTop(all: Float64Array, k: number): number[] {
  return [...all.keys()].sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b).slice(0, k);
}
