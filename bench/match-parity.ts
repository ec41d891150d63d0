// node bench/match-parity.ts: whether what is recommended differs in pay, level and chances by sex and by starting level, and
// how much of it comes from the ranking rather than from where people stand today. No signal knows anybody's sex.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { qualificationLevel } from '#kit/qualification-level.ts';
import { type NextJobsEvidence, nextJobsInput } from '#modules/pathways/domain/next-jobs-evidence.ts';
import type { NextJobsSource } from '#modules/pathways/domain/next-jobs-signals.ts';
import { rankNextJobs } from '#modules/pathways/domain/rank-next-jobs.ts';
import { dataFolder, loadMatchData, type MatchData } from './match-data.ts';
import { evidenceOf } from './match-facts.ts';
import { employedRows } from './match-figures.ts';

const top = 10;

/** Means over the ten best, for somebody who starts in the group. Null is no figure. */
type Outcome = {
  readonly pay: number | null;
  readonly change: number | null;
  readonly levels: number | null;
  readonly large: number | null;
  readonly known: number | null;
};

/** So many persons start in each group. */
type Weights = Float64Array;

const folder = dataFolder();
if (folder) {
  const data = loadMatchData(folder);
  const evidence = evidenceOf(data);
  const chances = largeChances(folder);
  const { women, men } = bySex(folder, data);
  console.log(
    `mean over those at work, of the ${top} best each; "really" is where people in Sweden moved (205 groups)`,
  );
  const all = outcomes(data, chances, (start) => recommended(evidence, start));
  report('recommended', all, { women, men });
  report(
    'recommended, without pay',
    outcomes(data, chances, (start) => recommended(evidence, start, ['pay'])),
    {
      women,
      men,
    },
  );
  report(
    'really',
    outcomes(data, chances, (start) => data.flows.get(start) ?? []),
    { women, men },
  );
  console.log('women less men, at the same pay today (fifths of starting pay)');
  atTheSamePay(data, all, { women, men });
  console.log('by starting level');
  for (const level of [1, 2, 3, 4] as const) {
    const own = Float64Array.from(data.codes, (code, at) =>
      qualificationLevel(code) === level ? (women[at] ?? 0) + (men[at] ?? 0) : 0,
    );
    console.log(`  level ${level}          ${shown(all, own)}`);
  }
}

function recommended(
  evidence: NextJobsEvidence,
  start: number,
  without: readonly NextJobsSource[] = [],
): readonly number[] {
  const input = nextJobsInput(evidence, { from: [{ group: start, weight: 1 }] }, without);
  return rankNextJobs(input)
    .slice(0, top)
    .map(({ group }) => group);
}

function outcomes(
  { codes, pay }: MatchData,
  large: ReadonlyMap<string, boolean>,
  destinations: (start: number) => readonly number[],
): readonly Outcome[] {
  return codes.map((code, start) => {
    const reached = destinations(start);
    const own = pay[start] ?? null;
    const own4 = qualificationLevel(code);
    const assessed = reached.flatMap((group) => large.get(codes[group] ?? '') ?? []);
    const after = meanOf(reached.map((group) => pay[group] ?? null));
    return {
      pay: after,
      change: after === null || own === null ? null : after / own - 1,
      levels: meanOf(
        reached.map((group) => {
          const level = qualificationLevel(codes[group] ?? '');
          return level === null || own4 === null ? null : level - own4;
        }),
      ),
      large: meanOf(assessed.map(Number)),
      known: reached.length === 0 ? null : assessed.length / reached.length,
    };
  });
}

function report(name: string, found: readonly Outcome[], { women, men }: { women: Weights; men: Weights }): void {
  console.log(`  ${name}\n    women          ${shown(found, women)}\n    men            ${shown(found, men)}`);
}

function shown(found: readonly Outcome[], weights: Weights): string {
  const of = (read: (one: Outcome) => number | null) => weighted(found.map(read), weights);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
  return [
    `pay ${Math.round(of(({ pay }) => pay))} kr`,
    `against today ${percent(of(({ change }) => change))}`,
    `levels ${signed(of(({ levels }) => levels))}`,
    `large chances ${percent(of(({ large }) => large))} (assessed ${percent(of(({ known }) => known))})`,
  ].join(', ');
}

/** Groups in fifths by pay, each fifth with as many people; within one, women and men start from about the same. */
function atTheSamePay(data: MatchData, found: readonly Outcome[], { women, men }: { women: Weights; men: Weights }) {
  const all = women.map((count, at) => count + (men[at] ?? 0));
  const paid = [...data.codes.keys()].filter((at) => data.pay[at] !== null);
  paid.sort((a, b) => (data.pay[a] ?? 0) - (data.pay[b] ?? 0));
  const total = paid.reduce((sum, at) => sum + (all[at] ?? 0), 0);
  let before = 0;
  const fifths: number[][] = [[], [], [], [], []];
  for (const at of paid) {
    fifths[Math.min(4, Math.floor((5 * before) / total))]?.push(at);
    before += all[at] ?? 0;
  }
  fifths.forEach((groups) => {
    const within = (weights: Weights) => weights.map((count, at) => (groups.includes(at) ? count : 0));
    const gap = (read: (one: Outcome) => number | null) =>
      weighted(found.map(read), within(women)) - weighted(found.map(read), within(men));
    const pay = [groups[0], groups.at(-1)].map((at) => data.pay[at ?? 0]).join('–');
    const points = [gap(({ change }) => change), gap(({ levels }) => levels), gap(({ large }) => large)];
    const [change = 0, levels = 0, chances = 0] = points;
    console.log(
      `  ${pay.padEnd(14)} pay against today ${(100 * change).toFixed(1)} points, levels ${levels.toFixed(2)}, large chances ${(100 * chances).toFixed(1)} points`,
    );
  });
}

/** At work by group: the three-digit count of each sex shared out as all at work are (by vacancies). */
function bySex(folder: string, { codes, vacancies }: MatchData): { women: Weights; men: Weights } {
  const rows = employedRows(folder);
  const of = (sex: 'men' | 'women') => {
    const counts = new Map<string, number>();
    for (const row of rows) if (row.sex === sex) counts.set(row.ssyk, (counts.get(row.ssyk) ?? 0) + row.count);
    const weight = (at: number) => (vacancies[at] ?? 0) + 1;
    return Float64Array.from(codes, (code, at) => {
      const siblings = [...codes.keys()].filter((other) => codes[other]?.slice(0, 3) === code.slice(0, 3));
      const total = siblings.reduce((sum, other) => sum + weight(other), 0);
      return ((counts.get(code.slice(0, 3)) ?? 0) * weight(at)) / total;
    });
  };
  return { women: of('women'), men: of('men') };
}

type Forecasts = Record<string, Record<string, readonly [string | null, string | null] | null>>;

/** SSYK → whether anybody assesses the country's job chances as large; groups without an assessment are not there. */
function largeChances(folder: string): ReadonlyMap<string, boolean> {
  const sweden = 'i46j_HmG_v64';
  const read = (file: string) => readFileSync(join(folder, 'sweden/forecasts', file), 'utf8');
  const forecasts = JSON.parse(read('barometer_regional.json')) as Forecasts;
  const large = new Map<string, boolean>();
  for (const row of read('barometer_occupations.tsv').trim().split('\n').slice(1)) {
    const [id = '', , , codes = ''] = row.split('\t');
    const chances = forecasts[id]?.[sweden]?.[0] ?? null;
    if (chances === null) continue;
    for (const [ssyk] of codes.matchAll(/\d{4}/g)) large.set(ssyk, large.get(ssyk) === true || chances === 'stora');
  }
  return large;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function weighted(values: readonly (number | null)[], weights: Weights): number {
  let total = 0;
  let people = 0;
  values.forEach((value, at) => {
    if (value === null || Number.isNaN(value)) return;
    total += value * (weights[at] ?? 0);
    people += weights[at] ?? 0;
  });
  return people === 0 ? Number.NaN : total / people;
}
