/**
 * For every set of columns, the least sum of `value` over options that together cover it, time and needs left aside:
 * a bound below what any plan must still spend. Exact dynamic programming: whatever covers a set has an option
 * that covers its lowest column. `covers` and `values` are of the same options; 2^columns floats come out.
 */
export function coverBounds(columns: number, covers: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const byLowest = Array.from({ length: columns }, (_, column) => cheapestCovers(1 << column, covers, values));
  const least = new Float64Array(2 ** columns).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  for (let set = 1; set < least.length; set++) {
    const { masks, costs } = byLowest[31 - Math.clz32(set & -set)]!;
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < masks.length; at++) {
      const total = costs[at]! + least[set & ~masks[at]!]!;
      if (total < best) best = total;
    }
    least[set] = best;
  }
  return least;
}

/** The covers that hold a column, without those another covers no less of at no higher value. */
function cheapestCovers(bit: number, covers: ArrayLike<number>, values: ArrayLike<number>) {
  const cheapest = new Map<number, number>();
  for (let at = 0; at < covers.length; at++) {
    const cover = covers[at]!;
    if ((cover & bit) !== 0)
      cheapest.set(cover, Math.min(values[at]!, cheapest.get(cover) ?? Number.POSITIVE_INFINITY));
  }
  const all = [...cheapest];
  const kept = all.filter(
    ([cover, value]) => !all.some(([other, cost]) => other !== cover && (cover & ~other) === 0 && cost <= value),
  );
  return { masks: Uint32Array.from(kept, ([mask]) => mask), costs: Float64Array.from(kept, ([, cost]) => cost) };
}
