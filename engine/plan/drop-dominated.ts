import type { StepOptions } from './problem.ts';

/**
 * Leaves out options that another can stand in for in every plan: it covers as much, needs no more, lies inside the
 * same weeks, takes no more hours, costs no more and is no farther. Of equals the first stays. Quadratic.
 */
export function dropDominated(options: StepOptions, among: readonly number[]): readonly number[] {
  const { cost } = options;
  // Only what costs no more can stand in.
  const cheapestFirst = Int32Array.from(among).sort((a, b) => cost[a]! - cost[b]! || a - b);
  return among.filter((one) => !hasStandIn(options, one, cheapestFirst));
}

function hasStandIn(options: StepOptions, one: number, cheapestFirst: Int32Array): boolean {
  const { cost, cover } = options;
  for (const other of cheapestFirst) {
    if (cost[other]! > cost[one]!) return false;
    if ((cover[one]! & ~cover[other]!) !== 0 || other === one) continue;
    if (standsIn(options, other, one) && beats(options, other, one)) return true;
  }
  return false;
}

function standsIn(options: StepOptions, a: number, b: number): boolean {
  const { cover, needs, start, end, hours, cost, travel } = options;
  return (
    (cover[b]! & ~cover[a]!) === 0 &&
    cost[a]! <= cost[b]! &&
    travel[a]! <= travel[b]! &&
    start[a]! >= start[b]! &&
    end[a]! <= end[b]! &&
    hours[a]! <= hours[b]! &&
    (needs[a]! & ~needs[b]!) === 0
  );
}

function beats(options: StepOptions, a: number, b: number): boolean {
  return a < b || !standsIn(options, b, a);
}
