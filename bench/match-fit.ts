// node bench/match-fit.ts: fits the weights of modules/pathways/domain/next-jobs-weights.ts and prints them to be pasted there.
import { type NextJobsSignal, nextJobsSignals } from '#modules/pathways/domain/next-jobs-signals.ts';
import { dataFolder, loadMatchData } from './match-data.ts';
import { evidenceOf } from './match-facts.ts';
import { fitListwise } from './match-listwise.ts';
import { choiceLists, crossValidated } from './match-recall.ts';

const list: readonly NextJobsSignal[] = ['related', 'crossroads'];
const size: readonly NextJobsSignal[] = ['vacancies', 'employed', 'breadth', 'places'];
const occupation: readonly NextJobsSignal[] = ['titles', 'related', 'substitutes', 'level', 'branch', 'pay', 'places'];

/** What may be missing: no list in this place, no counts in this pack, no occupation given. */
const missing: readonly (readonly [string, readonly NextJobsSignal[]])[] = [
  ['every signal', []],
  ['no list of related occupations', list],
  ['no count of those at work', ['employed']],
  ['no list, no count of those at work', [...list, 'employed']],
  ['no size', size],
  ['no list, no size', [...list, ...size]],
  ['skills and no occupation', occupation],
  ['skills, no occupation, no list', [...occupation, ...list]],
  ['skills, no occupation, no list, no size', [...occupation, ...list, ...size]],
];

const folder = dataFolder();
if (folder) {
  const data = loadMatchData(folder);
  const evidence = evidenceOf(data);
  for (const [name, gone] of missing) {
    const signals = nextJobsSignals.filter((signal) => !gone.includes(signal));
    const lists = choiceLists(data, evidence, signals);
    const recall = 100 * crossValidated(lists, signals.length);
    const weights = fitListwise(lists, signals.length);
    const row = signals.map((signal, at) => `${signal}: ${(weights[at] ?? 0).toFixed(2)}`).join(', ');
    console.log(`  // ${name}: recall@10 ${recall.toFixed(1)} %, cross-validated\n  { ${row} },`);
  }
}
