/**
 * Parts of a score as whole points that add up to the whole as it is shown: those that lose most by rounding down are
 * rounded up first (largest remainder).
 */
export function pointsOf(parts: readonly number[], whole: number): readonly number[] {
  const hundredths = parts.map((part) => part * 100);
  const points = hundredths.map(Math.floor);
  const missing = Math.round(whole * 100) - points.reduce((sum, one) => sum + one, 0);
  const byRemainder = [...hundredths.keys()].sort((a, b) => rest(hundredths[b]) - rest(hundredths[a]));
  for (const at of byRemainder.slice(0, Math.max(0, missing))) points[at] = (points[at] ?? 0) + 1;
  return points;
}

function rest(value = 0): number {
  return value - Math.floor(value);
}
