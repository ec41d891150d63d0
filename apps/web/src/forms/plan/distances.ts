/** How far one can say one travels, in kilometres. */
export const distances = [25, 50, 100, 200, 400] as const;

/** The least of them that reaches so far, else the next whole hundred. */
export function widerReach(km: number): number {
  return distances.find((distance) => distance >= km) ?? Math.ceil(km / 100) * 100;
}
