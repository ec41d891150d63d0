/** A set of steps that covers what is asked, with what it takes. */
export interface Plan {
  /** Option numbers in the order they start. */
  readonly steps: readonly number[];
  /** In the problem's unit, from the earliest start to the last step's end. */
  readonly time: number;
  readonly cost: number;
  readonly travel: number;
  /** Columns within reach that it leaves uncovered. */
  readonly left: number;
}

export type Aims = Pick<Plan, 'time' | 'cost' | 'travel' | 'left'>;

/** Sums of fractions in another order differ in the last bits. */
const slack = 1e-6;

export function isNoWorse(a: Aims, b: Aims): boolean {
  return a.left <= b.left && a.time <= b.time + slack && a.cost <= b.cost + slack && a.travel <= b.travel + slack;
}

/** The plans found so far of which none is at least as good as another in everything (Pareto front). */
export class Front {
  #plans: readonly Plan[] = [];

  /** Whether a plan that can at best be this good has nothing to add. */
  covers(aims: Aims): boolean {
    for (const plan of this.#plans) if (isNoWorse(plan, aims)) return true;
    return false;
  }

  add(plan: Plan): void {
    if (this.covers(plan)) return;
    this.#plans = [...this.#plans.filter((other) => !isNoWorse(plan, other)), plan];
  }

  get size(): number {
    return this.#plans.length;
  }

  /** Fastest first, then cheapest, then nearest, then those that leave least. */
  get plans(): readonly Plan[] {
    return this.#plans.toSorted((a, b) => a.time - b.time || a.cost - b.cost || a.travel - b.travel || a.left - b.left);
  }
}
