import type { CourseOffering } from '#contract/courses.ts';
import { type Obstacle, obstacles } from './option-obstacle.ts';

/** An event that gives a skill and cannot be used, and why. */
export interface BarredEvent {
  readonly reason: Obstacle;
  /** From where she lives, as the crow flies; null when not known. */
  readonly km: number | null;
  /** Distance is all that is in the way. */
  readonly onlyFar: boolean;
  present(): CourseOffering;
}

/** For each concept, the event nearest to giving it of those that cannot be used, and how far one would have to travel. */
export class BarredEvents {
  readonly nearest = new Map<number, BarredEvent>();
  /** Concept → least distance at which an event could be used that gives it. */
  readonly withinKm = new Map<number, number>();

  add(concept: number, event: BarredEvent): void {
    const known = this.nearest.get(concept);
    if (known === undefined || isNearer(event, known)) this.nearest.set(concept, event);
    if (!event.onlyFar || event.km === null) return;
    this.withinKm.set(concept, Math.min(event.km, this.withinKm.get(concept) ?? Number.POSITIVE_INFINITY));
  }
}

function isNearer(a: BarredEvent, b: BarredEvent): boolean {
  const order = obstacles.indexOf(a.reason) - obstacles.indexOf(b.reason);
  if (order !== 0) return order < 0;
  if (a.onlyFar !== b.onlyFar) return a.onlyFar;
  return (a.km ?? Number.POSITIVE_INFINITY) < (b.km ?? Number.POSITIVE_INFINITY);
}
