// node bench/match-next.ts: how many of the destinations people really reached are among the ten best, and what it costs.
import { allPairs, closeness, comparison, rowProfile, type SparseMatrix, scaleColumns } from '#engine/match/index.ts';
import type { GroupRelations } from '#modules/pathways/domain/group-relations.ts';
import { type NextJobsEvidence, nextJobsInput } from '#modules/pathways/domain/next-jobs-evidence.ts';
import {
  type NextJobsSource,
  nextJobsSignals,
  nextJobsSources,
  sourceOfSignal,
} from '#modules/pathways/domain/next-jobs-signals.ts';
import { rankNextJobs } from '#modules/pathways/domain/rank-next-jobs.ts';
import { dataFolder, loadMatchData, type MatchData } from './match-data.ts';
import { loadEsco } from './match-esco.ts';
import { evidenceOf } from './match-facts.ts';
import { choiceLists, crossValidated, mean, recallAtTen } from './match-recall.ts';
import { shown, timed } from './match-time.ts';

const folder = dataFolder();
if (folder) {
  const data = loadMatchData(folder);
  const evidence = evidenceOf(data);
  console.log(`recall@10, mean over ${data.flows.size} SSYK-4 groups`);
  printSingles(data, evidence);
  printRanked(data, evidence);
  printAblations(data, evidence);
  printTimes(data, evidence);
  printAllPairs('ESCO 1.1.1', loadEsco(folder));
  console.log(`memory resident: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}

function printSingles(data: MatchData, { compared }: NextJobsEvidence): void {
  const reached = new Float64Array(data.codes.length);
  for (const chosen of data.flows.values()) for (const group of chosen) reached[group] = (reached[group] ?? 0) + 1;
  print(
    'always the ten commonest',
    recall(data, () => reached),
  );
  if (compared) {
    const telling = comparison(scaleColumns(compared.plain.matrix, compared.idf));
    print(
      'skill cosine alone',
      recall(data, (start) => closeness(telling, rowProfile(telling.matrix, start))),
    );
  }
  print(
    'substitutability alone',
    recall(data, (start) => strengths(data.substitutes, start)),
  );
  print(
    'related list alone',
    recall(data, (start) => strengths(data.related, start)),
  );
}

function strengths({ groups, strength }: GroupRelations, start: number): Float64Array {
  return strength.subarray(start * groups, (start + 1) * groups);
}

function recall(data: MatchData, scores: (start: number) => ArrayLike<number>): number {
  const lists = [...data.flows].map(([start, chosen]) => ({ start, chosen, values: new Float64Array(0) }));
  return mean(lists.map((list) => recallAtTen(list, scores(list.start))));
}

/** What the product answers, with the weights in its table: these were fitted to the same groups. */
function printRanked(data: MatchData, evidence: NextJobsEvidence): void {
  const ranked = (without: readonly NextJobsSource[]) =>
    recall(data, (start) => {
      const scores = new Float64Array(data.codes.length);
      const input = nextJobsInput(evidence, { from: [{ group: start, weight: 1 }] }, without);
      for (const { group, score } of rankNextJobs(input)) scores[group] = score;
      return scores;
    });
  print('next jobs, as answered', ranked([]));
  print('next jobs, as answered, without related', ranked(['related']));
}

/** Weights fitted anew for each set of sources, measured on groups they were not fitted to. */
function printAblations(data: MatchData, evidence: NextJobsEvidence): void {
  const sets: readonly (readonly NextJobsSource[])[] = [
    [],
    ...nextJobsSources.map((source) => [source]),
    ['related', 'size'],
  ];
  for (const without of sets) {
    const signals = nextJobsSignals.filter((signal) => !without.includes(sourceOfSignal[signal]));
    const found = crossValidated(choiceLists(data, evidence, signals), signals.length);
    print(`cross-validated, ${without.length > 0 ? `without ${without.join(', ')}` : 'all sources'}`, found);
  }
}

function printTimes(data: MatchData, evidence: NextJobsEvidence): void {
  const person = (run: number) => ({ from: [{ group: (run * 37) % data.codes.length, weight: 1 }] });
  const inputs = Array.from({ length: 200 }, (_, run) => nextJobsInput(evidence, person(run)));
  console.log(`times, ${data.codes.length} groups, ${evidence.compared?.plain.matrix.indices.length} cells`);
  console.log(`  evidence made ready          ${shown(timed(5, () => evidenceOf(data)))}`);
  console.log(`  one person, signals          ${shown(timed(200, (run) => nextJobsInput(evidence, person(run))))}`);
  console.log(
    `  one person, rank and reasons ${shown(timed(200, (run) => rankNextJobs(inputs[run] ?? { codes: [], from: [] })))}`,
  );
  if (evidence.compared) printAllPairs('SSYK-4', evidence.compared.softened.matrix);
}

function printAllPairs(name: string, matrix: SparseMatrix): void {
  const ready = comparison(matrix);
  const profile = (run: number) => rowProfile(matrix, (run * 37) % matrix.rows);
  console.log(`${name}: ${matrix.rows} × ${matrix.columns}, ${matrix.indices.length} cells`);
  console.log(`  one against all, cosine      ${shown(timed(200, (run) => closeness(ready, profile(run))))}`);
  console.log(`  all pairs, ten best each     ${shown(timed(3, () => allPairs(matrix, 10)))}`);
}

function print(name: string, share: number): void {
  console.log(`  ${name.padEnd(44)} ${(100 * share).toFixed(1)} %`);
}
