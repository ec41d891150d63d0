/** Each tree asks three questions one after another: seven nodes, eight leaves. */
export const depth = 3;
const inner = (1 << depth) - 1;

/** A boosted forest of shallow trees, each complete: node n's children are 2n+1 and 2n+2. */
export interface Forest {
  readonly bias: number;
  /** tree · 7 + node → signal, and the value above which one goes right */
  readonly signals: Uint8Array;
  readonly limits: Float32Array;
  /** tree · 8 + leaf → value */
  readonly leaves: Float32Array;
}

/** What the generated file holds: numbers joined by spaces, four digits each. */
export interface PackedForest {
  readonly bias: number;
  readonly signals: string;
  readonly limits: string;
  readonly leaves: string;
}

/** As text for the generated file. */
export function packForest({ bias, signals, limits, leaves }: Forest): PackedForest {
  const join = (numbers: Float32Array) => Array.from(numbers, (value) => Number(value.toPrecision(4))).join(' ');
  return { bias, signals: signals.join(' '), limits: join(limits), leaves: join(leaves) };
}

/** The inverse; a number keeps the four digits it was written with. */
export function unpackForest({ bias, signals, limits, leaves }: PackedForest): Forest {
  const numbers = (text: string) => text.split(' ').map(Number);
  return {
    bias,
    signals: Uint8Array.from(numbers(signals)),
    limits: Float32Array.from(numbers(limits)),
    leaves: Float32Array.from(numbers(leaves)),
  };
}

/** The forest's sum (log-odds) for each row of `width` signals. Trees outside, rows inside: a tree's limits are fetched once. */
export function sumTrees(forest: Forest, rows: Float32Array, width: number): Float64Array {
  const { bias, signals, limits, leaves } = forest;
  const sums = new Float64Array(rows.length / width).fill(bias);
  for (let tree = 0, leaf = 0; leaf < leaves.length; tree += inner, leaf += inner + 1) {
    const [top, left, right] = [signals[tree], signals[tree + 1], signals[tree + 2]] as [number, number, number];
    const topLimit = limits[tree] as number;
    const leftLimit = limits[tree + 1] as number;
    const rightLimit = limits[tree + 2] as number;
    for (let row = 0, at = 0; row < sums.length; row++, at += width) {
      const high = (rows[at + top] as number) > topLimit;
      const second = high ? (rows[at + right] as number) > rightLimit : (rows[at + left] as number) > leftLimit;
      const node = tree + (high ? 5 : 3) + (second ? 1 : 0);
      const last = (rows[at + (signals[node] as number)] as number) > (limits[node] as number);
      const end = leaf + (node - tree - 3) * 2 + (last ? 1 : 0);
      sums[row] = (sums[row] as number) + (leaves[end] as number);
    }
  }
  return sums;
}
