/** Months as 2023-09, in order, as runs without a gap: the first and the last of each. */
export function monthRuns(months: readonly string[]): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && numberOf(month) === numberOf(run[1]) + 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
