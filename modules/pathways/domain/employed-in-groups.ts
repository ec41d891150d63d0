/** The digits of SSYK that the number of people at work is published for. */
const publishedDigits = 3;

/**
 * How many work in each SSYK-4 group, where only its three-digit group is counted: that number shared out by the
 * vacancies of the groups in it (one added to each, so that none is left with nobody). Undefined where nothing is counted.
 */
export function employedInGroups(
  codes: readonly string[],
  employed: ReadonlyMap<string, number>,
  vacancies: ArrayLike<number>,
): Float64Array | undefined {
  if (employed.size === 0) return undefined;
  const weights = codes.map((_, group) => (vacancies[group] ?? 0) + 1);
  const totals = new Map<string, number>();
  codes.forEach((code, group) => {
    const wider = code.slice(0, publishedDigits);
    totals.set(wider, (totals.get(wider) ?? 0) + (weights[group] ?? 0));
  });
  return Float64Array.from(codes, (code, group) => {
    const wider = code.slice(0, publishedDigits);
    return ((employed.get(wider) ?? 0) * (weights[group] ?? 0)) / (totals.get(wider) ?? 1);
  });
}
