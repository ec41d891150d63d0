export type Point = readonly [longitude: number, latitude: number];

/**
 * Fewer points for the same outline (Douglas–Peucker): no dropped point lay further than `tolerance`
 * degrees from the line that is left. The ring stays closed and keeps at least four points.
 */
export function simplifyRing(ring: readonly Point[], tolerance: number): readonly Point[] {
  if (ring.length <= 4) return ring;
  const keep = new Set([0, ring.length - 1]);
  // First and last point coincide, so the ring is cut in two at its middle to have lines to measure from.
  const middle = ring.length >> 1;
  keep.add(middle);
  keepFarthest(ring, { from: 0, to: middle }, tolerance, keep);
  keepFarthest(ring, { from: middle, to: ring.length - 1 }, tolerance, keep);
  const kept = ring.filter((_, index) => keep.has(index));
  return kept.length >= 4 ? kept : ring;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function keepFarthest(ring: readonly Point[], whole: Span, tolerance: number, keep: Set<number>): void {
  const spans = [whole];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const { from, to } = span;
    const start = ring[from];
    const end = ring[to];
    if (start === undefined || end === undefined) continue;
    let farthest = -1;
    let distance = tolerance;
    for (let index = from + 1; index < to; index++) {
      const point = ring[index];
      const away = point === undefined ? 0 : distanceToLine(point, start, end);
      if (away > distance) [farthest, distance] = [index, away];
    }
    if (farthest === -1) continue;
    keep.add(farthest);
    spans.push({ from, to: farthest }, { from: farthest, to });
  }
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
