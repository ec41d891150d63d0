/** Steps to choose from, one column of numbers for each property. Weeks are whole numbers on a line of the caller's. */
export interface StepOptions {
  /** Bit c is set when the step covers column c. */
  readonly cover: Uint32Array;
  /** Columns that steps ended before this one starts must have covered. */
  readonly needs: Uint32Array;
  /** First week, and the week after the last. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hours a week while it lasts. */
  readonly hours: Float64Array;
  readonly cost: Float64Array;
  readonly travel: Float64Array;
}

export interface PlanProblem {
  /** Columns 0 to `columns` − 1 are to be covered. */
  readonly columns: number;
  /** So many columns after them are covered only where a chosen step needs them. Default 0. */
  readonly extra?: number;
  /** A plan may leave so many of the columns; how many it leaves is then an aim beside the others. Default 0. */
  readonly leave?: number;
  readonly options: StepOptions;
  /** At most so many hours in any week. */
  readonly hoursPerWeek: number;
  /** No step starts before this week or goes on in `latestEnd`. */
  readonly earliestStart: number;
  readonly latestEnd: number;
  /** The time of a plan counts in so many weeks, begun ones whole. Default 1. */
  readonly weeksPerUnit?: number;
}

/** More columns would make the table of bounds too large; callers keep the weightiest. */
export const mostColumns = 20;
/** With the extra ones: bits of a number, of which one is kept for what no column stands for. */
export const mostColumnsInAll = 30;
/** Ten years: a longer horizon is a mistake of the caller. */
export const mostWeeks = 520;

/** Throws for a problem the kernels cannot take; behind this door they do not look. */
export function checkProblem({ columns, extra = 0, options, ...asked }: PlanProblem): void {
  const { hoursPerWeek, earliestStart, latestEnd } = asked;
  if (!Number.isInteger(columns) || columns < 0 || columns > mostColumns)
    throw new RangeError(`columns must be 0–${mostColumns}, not ${columns}`);
  if (!Number.isInteger(extra) || extra < 0 || columns + extra > mostColumnsInAll)
    throw new RangeError(`columns and extra ones must be at most ${mostColumnsInAll}, not ${columns} and ${extra}`);
  if (!(latestEnd - earliestStart <= mostWeeks)) throw new RangeError(`the horizon must be at most ${mostWeeks} weeks`);
  if (!(hoursPerWeek >= 0)) throw new RangeError('hoursPerWeek must not be negative');
  const { length } = options.cover;
  for (const [name, values] of Object.entries(options) as [keyof StepOptions, StepOptions[keyof StepOptions]][])
    if (values.length !== length) throw new RangeError(`${name} has ${values.length} options, cover ${length}`);
  for (let at = 0; at < length; at++) {
    const positive = options.hours[at]! >= 0 && options.cost[at]! >= 0 && options.travel[at]! >= 0;
    if (!positive || options.end[at]! <= options.start[at]!)
      throw new RangeError(`option ${at} must last at least a week and have no negative hours, cost or travel`);
  }
}
