import type { Place } from '#modules/taxonomy/index.ts';
import type { Offering } from './course.ts';
import { distanceKm, type Position } from './distance.ts';

/** From where, and how far. */
export interface Reach {
  readonly place: Place;
  /** Null is "inside the place". */
  readonly km: number | null;
  /** Whether distance study is within reach wherever it is given from. */
  readonly distanceStudy: boolean;
}

/** How far an offering lies from the place; null when either has no known position. */
export function kilometresTo({ place }: Reach, at: Position | null): number | null {
  return place.position === null || at === null ? null : distanceKm(place.position, at);
}

/** Whether an offering can be reached: inside the place, near enough to it, or studied from home. */
export function isWithin(reach: Reach, offering: Offering, at: Position | null): boolean {
  if (offering.distanceStudy && reach.distanceStudy) return true;
  if (liesIn(offering.municipality, reach.place)) return true;
  const away = kilometresTo(reach, at);
  return reach.km !== null && away !== null && away <= reach.km;
}

function liesIn(municipality: string | null, { code, kind }: Place): boolean {
  if (municipality === null) return false;
  if (kind === 'country') return true;
  return kind === 'region' ? municipality.startsWith(code) : municipality === code;
}
