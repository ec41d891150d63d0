import { buildRecogniser, type Recogniser } from '../engine/text/index.ts';
import { signalNames, signals } from '../engine/text/rank.ts';
import { readSegment } from '../engine/text/read-segment.ts';
import { segments } from '../engine/text/segments.ts';
import { tokenise } from '../engine/text/tokenise.ts';
import { weighSegment } from '../engine/text/weigh-segment.ts';
import { dataPath, type Example, readAnnotations, readEsco, readJobskape } from './text-data.ts';

/**
 * Fits the ranker's constants (engine/text/rank.ts) by logistic regression over candidate concepts. The signals say
 * nothing of which concept it is, so no label is learned. Deterministic. Sources: TECH and HOUSE validation, JobSkape train.
 */
interface Row {
  readonly signals: readonly number[];
  readonly gold: boolean;
  readonly weight: number;
}

function candidates(recogniser: Recogniser, { text, gold }: Example, weight: number): readonly Row[] {
  const tokens = tokenise(text);
  return segments(text, tokens).flatMap((segment) =>
    weighSegment(recogniser, readSegment(recogniser, tokens, segment), 64).map((evidence) => ({
      signals: signals(evidence),
      gold: gold.has(evidence.concept),
      weight,
    })),
  );
}

/** Batch gradient descent with momentum on standardised signals; gives constants for the raw signals. */
export function fitLogistic(rows: readonly Row[], rounds = 600, ridge = 1e-4): { bias: number; weights: number[] } {
  const width = rows[0]?.signals.length ?? 0;
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const means = Array.from(
    { length: width },
    (_, j) => rows.reduce((sum, row) => sum + row.weight * (row.signals[j] as number), 0) / total,
  );
  const scales = means.map(
    (mean, j) =>
      Math.sqrt(rows.reduce((sum, row) => sum + row.weight * ((row.signals[j] as number) - mean) ** 2, 0) / total) || 1,
  );
  const weights = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  const scaled = rows.map((row) =>
    row.signals.map((value, j) => (value - (means[j] as number)) / (scales[j] as number)),
  );
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width + 1);
    for (const [i, row] of rows.entries()) {
      const values = scaled[i] as readonly number[];
      let sum = weights[width] as number;
      for (let j = 0; j < width; j++) sum += (weights[j] as number) * (values[j] as number);
      const error = ((1 / (1 + Math.exp(-sum)) - (row.gold ? 1 : 0)) * row.weight) / total;
      for (let j = 0; j < width; j++) slope[j] = (slope[j] as number) + error * (values[j] as number);
      slope[width] = (slope[width] as number) + error;
    }
    for (let j = 0; j <= width; j++) {
      speed[j] = 0.9 * (speed[j] as number) - 2 * ((slope[j] as number) + ridge * (weights[j] as number));
      weights[j] = (weights[j] as number) + (speed[j] as number);
    }
  }
  const raw = Array.from({ length: width }, (_, j) => (weights[j] as number) / (scales[j] as number));
  const bias = (weights[width] as number) - raw.reduce((sum, weight, j) => sum + weight * (means[j] as number), 0);
  return { bias, weights: raw };
}

function main(): void {
  if (dataPath('bench/jobskape/train.csv') === null) {
    console.log('text-fit: skipped, no data folder (set VIDARE_DATA)');
    return;
  }
  const scheme = readEsco();
  const recogniser = buildRecogniser(scheme.lexicon);
  const sets = [
    readAnnotations('bench/skill-linking/tech_validation_annotations.csv', scheme),
    readAnnotations('bench/skill-linking/house_validation_annotations.csv', scheme),
    readJobskape('bench/jobskape/train.csv', scheme).filter((_, i) => i % 8 === 0),
  ];
  const rows = sets.flatMap((set) =>
    set.filter((each) => each.gold.size > 0).flatMap((each) => candidates(recogniser, each, 1 / set.length)),
  );
  const { bias, weights } = fitLogistic(rows);
  console.log(`bias ${bias.toFixed(3)}`);
  for (const [i, name] of signalNames.entries()) console.log(`${name.padEnd(12)} ${(weights[i] as number).toFixed(3)}`);
}

if (import.meta.main) main();
