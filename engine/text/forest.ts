/** A boosted forest of shallow trees, each complete to `depth`: node n's children are 2n+1 and 2n+2. */
export interface Forest {
  readonly depth: number;
  readonly bias: number;
  /** tree · (2^depth − 1) + node → signal, and the value above which one goes right */
  readonly signals: Uint8Array;
  readonly limits: Float32Array;
  /** tree · 2^depth + leaf → value */
  readonly leaves: Float32Array;
}

/** What the generated file holds: numbers joined by spaces, four digits each. */
export interface PackedForest {
  readonly depth: number;
  readonly bias: number;
  readonly signals: string;
  readonly limits: string;
  readonly leaves: string;
}

export function packForest({ depth, bias, signals, limits, leaves }: Forest): PackedForest {
  const join = (numbers: Float32Array) => Array.from(numbers, (value) => Number(value.toPrecision(4))).join(' ');
  return { depth, bias, signals: signals.join(' '), limits: join(limits), leaves: join(leaves) };
}

export function unpackForest({ depth, bias, signals, limits, leaves }: PackedForest): Forest {
  const numbers = (text: string) => text.split(' ').map(Number);
  return {
    depth,
    bias,
    signals: Uint8Array.from(numbers(signals)),
    limits: Float32Array.from(numbers(limits)),
    leaves: Float32Array.from(numbers(leaves)),
  };
}

/** The forest's sum (log-odds) for the signals that begin at `at`. */
export function sumTrees({ depth, bias, signals, limits, leaves }: Forest, rows: Float32Array, at: number): number {
  const inner = (1 << depth) - 1;
  let sum = bias;
  for (let tree = 0, leaf = 0; leaf < leaves.length; tree += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const right = (rows[at + (signals[tree + node] as number)] as number) > (limits[tree + node] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += leaves[leaf + node - inner] as number;
  }
  return sum;
}
