import { hourSlack } from './usable-options.ts';

/** Hours taken of each week of the horizon. */
export class WeekLoad {
  readonly #hours: Float64Array;
  readonly #first: number;
  readonly #most: number;

  constructor(first: number, end: number, most: number) {
    this.#hours = new Float64Array(Math.max(0, end - first));
    this.#first = first;
    this.#most = most + hourSlack;
  }

  fits(start: number, end: number, hours: number): boolean {
    for (let week = start - this.#first; week < end - this.#first; week++)
      if (this.#hours[week]! + hours > this.#most) return false;
    return true;
  }

  /** Takes hours; a negative number gives them back. */
  take(start: number, end: number, hours: number): void {
    for (let week = start - this.#first; week < end - this.#first; week++) this.#hours[week]! += hours;
  }
}
