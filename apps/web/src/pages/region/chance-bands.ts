import type { RegionTotals } from '#contract/regions.ts';
import type { Band } from '../../ui/map/areas.ts';

type Total = RegionTotals['regions'][number];

export interface ChanceBands {
  readonly bandOf: (region: Total) => Band;
  /** The least share, 0–1, of the third with the most, and of the third in the middle. */
  readonly high: number;
  readonly middle: number;
  /** The least and the greatest share of any county. */
  readonly least: number;
  readonly greatest: number;
}

/** Counties in three groups of about the same size, by how many of their assessed occupation groups have large chances. */
export function chanceBands(regions: readonly Total[]): ChanceBands {
  const shares = regions.flatMap((region) => largeShare(region) ?? []).toSorted((a, b) => b - a);
  const reached = (part: number) => shares[Math.max(0, Math.ceil(shares.length * part) - 1)] ?? 0;
  const [high, middle] = [reached(1 / 3), reached(2 / 3)];
  const bandOf = (region: Total) => {
    const share = largeShare(region);
    if (share === null) return 'none';
    if (share >= high) return 'high';
    return share >= middle ? 'middle' : 'low';
  };
  return { bandOf, high, middle, least: shares.at(-1) ?? 0, greatest: shares[0] ?? 0 };
}

/** The share of the assessed groups that have large chances; null where none is assessed. */
export function largeShare({ assessed, largeChances }: Total): number | null {
  return assessed === 0 ? null : largeChances / assessed;
}
