import { buildRecogniser, type Recogniser, recognise } from '../engine/text/index.ts';
import { dataPath, type Example, readAnnotations, readEsco, readJobskape } from './text-data.ts';

/** Mean over examples that have gold: correct in the top k / min(k, gold). */
function rPrecision(ranked: readonly (readonly number[])[], examples: readonly Example[], k: number): number {
  const values = examples.map(({ gold }, i) => {
    const hits = (ranked[i] ?? []).slice(0, k).filter((concept) => gold.has(concept)).length;
    return hits / Math.min(k, gold.size);
  });
  return mean(values);
}

function reciprocalRank(ranked: readonly (readonly number[])[], examples: readonly Example[]): number {
  return mean(
    examples.map(
      ({ gold }, i) => 1 / (1 + ((ranked[i] ?? []).findIndex((concept) => gold.has(concept)) + 1 || Infinity) - 1),
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);

function measure(recogniser: Recogniser, name: string, all: readonly Example[]): void {
  const examples = all.filter((example) => example.gold.size > 0);
  const start = performance.now();
  const found = examples.map((example) => recognise(recogniser, example.text, { top: 50, all: true }));
  const milliseconds = (performance.now() - start) / examples.length;
  const ranked = found.map((list) => list.map((each) => each.concept));
  const { precision, recall } = asserted(recogniser, all);
  console.log(
    `${name.padEnd(9)} n=${String(examples.length).padStart(4)}  RP@5 ${percent(rPrecision(ranked, examples, 5))}  RP@10 ${percent(rPrecision(ranked, examples, 10))}` +
      `  R@50 ${percent(rPrecision(ranked, examples, 50))}  MRR ${percent(reciprocalRank(ranked, examples))}` +
      `  sure: P ${percent(precision)} R ${percent(recall)}  ${milliseconds.toFixed(2)} ms a sentence`,
  );
}

function asserted(recogniser: Recogniser, examples: readonly Example[]): { precision: number; recall: number } {
  let [hits, said, gold] = [0, 0, 0];
  for (const example of examples) {
    const sure = recognise(recogniser, example.text, { top: 20, all: false });
    hits += sure.filter((each) => example.gold.has(each.concept)).length;
    said += sure.length;
    gold += example.gold.size;
  }
  return { precision: hits / Math.max(1, said), recall: hits / Math.max(1, gold) };
}

function main(): void {
  if (dataPath('bench/skill-linking/tech_validation_annotations.csv') === null) {
    console.log('text-skills: skipped, no data folder (set VIDARE_DATA)');
    return;
  }
  const scheme = readEsco();
  const start = performance.now();
  const recogniser = buildRecogniser(scheme.lexicon);
  console.log(`index: ${((performance.now() - start) / 1000).toFixed(1)} s for ${scheme.lexicon.forms.length} forms`);
  measure(recogniser, 'TECH', readAnnotations('bench/skill-linking/tech_validation_annotations.csv', scheme));
  measure(recogniser, 'HOUSE', readAnnotations('bench/skill-linking/house_validation_annotations.csv', scheme));
  measure(recogniser, 'jobskape', readJobskape('bench/jobskape/dev.csv', scheme));
  console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
}

main();
