// Fitting a weighted sum of signals to what was chosen, one list per start: the softmax (Plackett–Luce top-one) likelihood,
// with weights kept at 0 or above so that every signal can only speak for a candidate. Adam, full batch, no chance in it.

export type ChoiceList = {
  /** candidates × signals, row by row. */
  readonly values: Float64Array;
  /** Candidates that were really chosen. */
  readonly chosen: readonly number[];
  /** The candidate that is no candidate: the start itself. */
  readonly start: number;
};

const steps = 250;
const rate = 0.2;
const shrink = 1e-3;

/** Weights per signal that make the chosen candidates likeliest. */
export function fitListwise(lists: readonly ChoiceList[], signals: number): Float64Array {
  const weights = new Float64Array(signals).fill(1);
  const mean = new Float64Array(signals);
  const square = new Float64Array(signals);
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(signals);
    for (const list of lists) addSlope(list, weights, slope);
    for (let at = 0; at < signals; at++) {
      const down = slope[at]! / lists.length + shrink * weights[at]!;
      mean[at] = 0.9 * mean[at]! + 0.1 * down;
      square[at] = 0.99 * square[at]! + 0.01 * down * down;
      const move = mean[at]! / (1 - 0.9 ** step) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8);
      weights[at] = Math.max(0, weights[at]! - rate * move);
    }
  }
  return weights;
}

/** Scores of every candidate; the start itself gets −∞. */
export function listScores({ values, start }: ChoiceList, weights: Float64Array): Float64Array {
  const signals = weights.length;
  const scores = new Float64Array(values.length / signals);
  for (let candidate = 0; candidate < scores.length; candidate++) {
    for (let at = 0; at < signals; at++) scores[candidate]! += weights[at]! * values[candidate * signals + at]!;
  }
  scores[start] = Number.NEGATIVE_INFINITY;
  return scores;
}

/** Expected signals under the model less those of the chosen. */
function addSlope(list: ChoiceList, weights: Float64Array, slope: Float64Array): void {
  const signals = weights.length;
  const scores = listScores(list, weights);
  const greatest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const likely = scores.map((score) => Math.exp(score - greatest));
  const total = likely.reduce((sum, part) => sum + part, 0);
  for (let candidate = 0; candidate < likely.length; candidate++) {
    const share = likely[candidate]! / total;
    for (let at = 0; at < signals; at++) slope[at]! += share * list.values[candidate * signals + at]!;
  }
  for (const candidate of list.chosen) {
    for (let at = 0; at < signals; at++) slope[at]! -= list.values[candidate * signals + at]! / list.chosen.length;
  }
}
