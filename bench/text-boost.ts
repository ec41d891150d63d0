import { depth, type Forest } from '../engine/text/forest.ts';

/** Rows of signals (row-major), whether each is right, and how much each counts. */
export interface Sample {
  readonly width: number;
  readonly rows: Float32Array;
  readonly gold: Uint8Array;
  readonly weights: Float32Array;
}

export interface Shape {
  readonly trees: number;
  /** how much of each tree is taken */
  readonly rate: number;
  /** added to every curvature, so that small leaves stay small */
  readonly ridge: number;
  /** the least curvature on either side of a split */
  readonly leastWeight: number;
}

const bins = 48;

/** Signals cut into at most 48 bins at their quantiles. */
interface Binned {
  readonly limits: readonly Float32Array[];
  readonly bin: Uint8Array;
}

/** First and second derivative of the loss by each row's sum. */
interface Slopes {
  readonly slope: Float32Array;
  readonly curve: Float32Array;
}

/** Gradient boosting of logistic loss with histograms (Friedman 2001; second-order gain after Chen & Guestrin 2016). */
export function boost(sample: Sample, shape: Shape): Forest {
  const { gold, weights } = sample;
  const binned = binSignals(sample);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const right = weights.reduce((sum, weight, i) => sum + weight * (gold[i] as number), 0);
  const bias = Math.log(right / (total - right));
  const sums = new Float64Array(gold.length).fill(bias);
  const [signals, limits, leaves]: [number[], number[], number[]] = [[], [], []];
  for (let tree = 0; tree < shape.trees; tree++) {
    const slopes = slopesOf(sample, sums);
    const node = new Uint16Array(gold.length);
    for (let level = 0; level < depth; level++) {
      const splits = chooseSplits(binned, slopes, node, { level, width: sample.width, shape });
      for (const { signal, bin } of splits) {
        signals.push(signal);
        limits.push(bin === null ? 3e38 : (binned.limits[signal]?.[bin] as number));
      }
      for (let i = 0; i < node.length; i++) {
        const { signal, bin } = splits[node[i] as number] as Split;
        const goesRight = bin !== null && (binned.bin[i * sample.width + signal] as number) > bin;
        node[i] = 2 * (node[i] as number) + (goesRight ? 1 : 0);
      }
    }
    const values = leafValues(slopes, node, shape);
    leaves.push(...values);
    for (let i = 0; i < node.length; i++) sums[i] = (sums[i] as number) + (values[node[i] as number] as number);
  }
  const flat = {
    signals: Uint8Array.from(signals),
    limits: Float32Array.from(limits),
    leaves: Float32Array.from(leaves),
  };
  return { bias, ...flat };
}

function binSignals({ width, rows, gold }: Sample): Binned {
  const step = Math.max(1, Math.floor(gold.length / 20_000));
  const limits = Array.from({ length: width }, (_, signal) => {
    const values = Float32Array.from(
      { length: Math.ceil(gold.length / step) },
      (__, i) => rows[i * step * width + signal] as number,
    ).sort();
    const cuts = Array.from(
      { length: bins - 1 },
      (__, i) => values[Math.floor(((i + 1) * values.length) / bins)] as number,
    );
    return Float32Array.from(new Set(cuts));
  });
  const bin = Uint8Array.from(rows, (value, at) => binOf(limits[at % width] as Float32Array, value));
  return { limits, bin };
}

/** How many limits lie below the value. */
function binOf(limits: Float32Array, value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (limits[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function slopesOf({ gold, weights }: Sample, sums: Float64Array): Slopes {
  const slope = new Float32Array(gold.length);
  const curve = new Float32Array(gold.length);
  for (let i = 0; i < gold.length; i++) {
    const share = 1 / (1 + Math.exp(-(sums[i] as number)));
    slope[i] = (weights[i] as number) * (share - (gold[i] as number));
    curve[i] = (weights[i] as number) * share * (1 - share);
  }
  return { slope, curve };
}

interface Split {
  readonly signal: number;
  /** rows in bins above it go right; null: none do */
  readonly bin: number | null;
}

function chooseSplits(
  { limits, bin }: Binned,
  { slope, curve }: Slopes,
  node: Uint16Array,
  { level, width, shape }: { level: number; width: number; shape: Shape },
): readonly Split[] {
  const sums = new Float64Array((1 << level) * width * bins * 2);
  for (let i = 0; i < node.length; i++) {
    for (let signal = 0; signal < width; signal++) {
      const at = (((node[i] as number) * width + signal) * bins + (bin[i * width + signal] as number)) * 2;
      sums[at] = (sums[at] as number) + (slope[i] as number);
      sums[at + 1] = (sums[at + 1] as number) + (curve[i] as number);
    }
  }
  return Array.from({ length: 1 << level }, (_, each) => {
    const size = width * bins * 2;
    return bestSplit(sums.subarray(each * size, (each + 1) * size), limits, shape);
  });
}

/** The split of one node with the largest gain; signals on a tie in their order. */
function bestSplit(sums: Float64Array, limits: readonly Float32Array[], { ridge, leastWeight }: Shape): Split {
  let [slope, curve] = [0, 0];
  for (let at = 0; at < bins * 2; at += 2) {
    slope += sums[at] as number;
    curve += sums[at + 1] as number;
  }
  let best: Split = { signal: 0, bin: null };
  let bestGain = 1e-9;
  const worth = (g: number, h: number) => (g * g) / (h + ridge);
  for (const [signal, cuts] of limits.entries()) {
    let [left, leftCurve] = [0, 0];
    for (let bin = 0; bin < cuts.length; bin++) {
      left += sums[(signal * bins + bin) * 2] as number;
      leftCurve += sums[(signal * bins + bin) * 2 + 1] as number;
      if (leftCurve < leastWeight || curve - leftCurve < leastWeight) continue;
      const gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - worth(slope, curve);
      if (gain > bestGain) [best, bestGain] = [{ signal, bin }, gain];
    }
  }
  return best;
}

function leafValues({ slope, curve }: Slopes, node: Uint16Array, { rate, ridge }: Shape): readonly number[] {
  const slopes = new Float64Array(1 << depth);
  const curves = new Float64Array(1 << depth);
  for (let i = 0; i < node.length; i++) {
    const leaf = node[i] as number;
    slopes[leaf] = (slopes[leaf] as number) + (slope[i] as number);
    curves[leaf] = (curves[leaf] as number) + (curve[i] as number);
  }
  return Array.from(slopes, (sum, leaf) => (-rate * sum) / ((curves[leaf] as number) + ridge));
}
