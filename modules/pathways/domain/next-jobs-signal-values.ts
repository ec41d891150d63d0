import type { NextJobsInput } from './next-jobs-input.ts';
import { type NextJobsSignal, nextJobsSignals, sourceOfSignal } from './next-jobs-signals.ts';
import { sharedDigits } from './shared-digits.ts';

/** Per signal that has evidence its value for each group, 0–1. A signal without evidence is not there at all. */
export type SignalValues = ReadonlyMap<NextJobsSignal, Float64Array>;

export function signalValues(input: NextJobsInput): SignalValues {
  const values = new Map<NextJobsSignal, Float64Array>();
  for (const signal of nextJobsSignals) {
    if (input.without?.includes(sourceOfSignal[signal])) continue;
    const found = readSignal[signal](input);
    if (found) values.set(signal, found);
  }
  // It corrects what skills and titles say, and means nothing without them.
  if (!values.has('skills') && !values.has('titles')) values.delete('branch');
  return values;
}

type Value = (input: NextJobsInput) => Float64Array | undefined;

const readSignal: Readonly<Record<NextJobsSignal, Value>> = {
  skills: ({ skills }) => skills && mapped(skills, Math.sqrt),
  titles: ({ titles }) => titles && mapped(titles, Math.sqrt),
  related: ({ from, relatedRank }) => (from.length > 0 && relatedRank ? mapped(relatedRank, listedValue) : undefined),
  crossroads: ({ listedBy }) => listedBy && logShare(listedBy),
  substitutes: ({ from, substitutes }) => (from.length > 0 && substitutes ? mapped(substitutes, Math.sqrt) : undefined),
  level: levelNearness,
  branch: ({ from, codes }) => (from.length > 0 ? awayFromBranch(from, codes) : undefined),
  pay: ({ payKept }) => payKept && mapped(payKept, (kept) => kept),
  places: ({ places }) => places && mapped(places, (alike) => alike),
  vacancies: ({ vacancies }) => vacancies && logShare(vacancies),
  employed: ({ employed }) => employed && logShare(employed),
  breadth: ({ occupations }) => occupations && logShare(occupations),
};

/** Being listed at all says most (the list holds only moves seen in registers); each place down takes 0.02, at most half. */
function listedValue(rank: number): number {
  return rank > 0 ? Math.max(0.5, 1 - 0.02 * (rank - 1)) : 0;
}

/** log(1 + count), as a share of the greatest one. */
function logShare(counts: ArrayLike<number>): Float64Array {
  const logs = mapped(counts, (count) => Math.log1p(Math.max(0, count)));
  const greatest = logs.reduce((most, log) => Math.max(most, log), 0);
  return greatest > 0 ? logs.map((log) => log / greatest) : logs;
}

/** Of the code's first three digits, the share not in common with hers. */
function awayFromBranch(from: NextJobsInput['from'], codes: readonly string[]): Float64Array {
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  return Float64Array.from(codes, (code) => {
    let shared = 0;
    for (const { group, weight } of from) shared += weight * Math.min(3, sharedDigits(code, codes[group] ?? ''));
    return 1 - shared / total / 3;
  });
}

/** 1 at her own level, a third less for each level up or down; where the standard gives no level, one step is assumed. */
function levelNearness({ from, levels }: NextJobsInput): Float64Array | undefined {
  if (!levels || from.length === 0) return undefined;
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  const nearness = new Float64Array(levels.length);
  levels.forEach((level, at) => {
    let steps = 0;
    for (const { group, weight } of from) steps += weight * stepsBetween(levels[group], level);
    nearness[at] = 1 - steps / total / 3;
  });
  return nearness;
}

function stepsBetween(a: number | null | undefined, b: number | null | undefined): number {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : 1;
}

/** `Float64Array.from` with a function walks an iterator and takes ten times as long. */
function mapped(values: ArrayLike<number>, change: (value: number) => number): Float64Array {
  const changed = new Float64Array(values.length);
  for (let at = 0; at < changed.length; at++) changed[at] = change(values[at] ?? 0);
  return changed;
}
