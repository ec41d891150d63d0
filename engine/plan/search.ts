import { Bounds, type Spent, timeTo, volumeOf, type Writable } from './bounds.ts';
import { type Aims, Front } from './front.ts';
import type { PlanProblem } from './problem.ts';
import { columnsOf } from './usable-options.ts';
import { WeekLoad } from './week-load.ts';

export interface Found {
  readonly front: Front;
  /** False when the search stopped at its limit: plans are then good, but maybe not all or the best. */
  readonly exact: boolean;
  readonly nodes: number;
}

/** What one search is about: `among` are options in the order to try, `wanted` the columns that some of them cover. */
export interface Quest {
  readonly among: readonly number[];
  readonly wanted: number;
  /** Columns that need be covered only before a chosen step that needs them. */
  readonly extra: number;
  readonly mostNodes: number;
  /** Plans after which the search stops. */
  readonly enough: number;
}

/**
 * Depth-first branch and bound over which option covers the next column in time. A column must be covered before the
 * latest end, and before the start of every chosen step that needs it; an extra column for the latter only. A branch is cut where even the least still to
 * spend leaves nothing the front does not have.
 */
export function search(problem: PlanProblem, quest: Quest): Found {
  const state = new SearchState(problem, quest);
  state.visit({ cost: 0, travel: 0, volume: 0, last: problem.earliestStart, left: 0 });
  return { front: state.front, exact: !state.cut, nodes: state.nodes };
}

class SearchState {
  readonly front = new Front();
  nodes = 0;
  readonly #problem: PlanProblem;
  readonly #quest: Quest;
  readonly #bounds: Bounds;
  readonly #load: WeekLoad;
  readonly #volume: Float64Array;
  readonly #mostLeft: number;
  /** Column → options that cover it; the columns with the fewest first. */
  readonly #candidates: readonly (readonly number[])[];
  readonly #rarestFirst: readonly number[];
  /** Options that all plans of this branch have been seen with. */
  readonly #banned: Uint8Array;
  readonly #chosen: number[] = [];
  /** Column → the week it is first covered, and the week by which it must be. */
  readonly #covered: Int32Array;
  readonly #due: Int32Array;
  /** What the option being looked at would bring the plan to, and the best that could come of it. */
  readonly #then: Writable<Spent> = { cost: 0, travel: 0, volume: 0, last: 0, left: 0 };
  readonly #best: Writable<Aims> = { time: 0, cost: 0, travel: 0, left: 0 };

  constructor(problem: PlanProblem, quest: Quest) {
    const { options, columns, hoursPerWeek, earliestStart, latestEnd } = problem;
    const counted = columnsOf(quest.wanted | quest.extra);
    const inAll = columns + (problem.extra ?? 0);
    const candidates = Array.from({ length: inAll }, (_, column) =>
      quest.among.filter((at) => ((options.cover[at]! >> column) & 1) === 1),
    );
    this.#problem = problem;
    this.#quest = quest;
    this.#mostLeft = problem.leave ?? 0;
    this.#bounds = new Bounds(problem, quest.among, quest.wanted);
    this.#load = new WeekLoad(earliestStart, latestEnd, hoursPerWeek);
    this.#volume = Float64Array.from(options.cover, (_, at) => volumeOf(problem, at));
    this.#candidates = candidates;
    this.#rarestFirst = counted.toSorted((a, b) => candidates[a]!.length - candidates[b]!.length);
    this.#banned = new Uint8Array(options.cover.length);
    this.#covered = new Int32Array(inAll).fill(latestEnd + 1);
    // What is covered nowhere is no later than this: an extra column is due only once a step needs it.
    this.#due = new Int32Array(inAll).fill(latestEnd + 1).fill(latestEnd, 0, columns);
  }

  visit(spent: Spent): void {
    this.nodes++;
    const next = this.#rarestFirst.find((column) => this.#covered[column]! > this.#due[column]!);
    if (next === undefined) this.#finish(spent);
    else this.#branch(next, spent);
  }

  get cut(): boolean {
    return this.nodes >= this.#quest.mostNodes || this.front.size >= this.#quest.enough;
  }

  #branch(next: number, spent: Spent): void {
    // A column covered too late for a step that needs it is left out of the bounds: it may cost nothing more.
    const open = this.#openColumns();
    const tried: number[] = [];
    for (const at of this.#candidates[next]!) {
      if (this.cut) break;
      if (this.#banned[at] === 1 || this.#problem.options.end[at]! > this.#due[next]!) continue;
      if (this.#promises(at, spent, open) && this.#fits(at)) this.#visitWith(at, { ...this.#then });
      // Every plan with this option is seen or cut; what is left of the branch goes without it.
      this.#banned[at] = 1;
      tried.push(at);
    }
    this.#leave(next, spent);
    for (const at of tried) this.#banned[at] = 0;
  }

  #finish({ last, cost, travel, left }: Spent): void {
    const { start, end } = this.#problem.options;
    const steps = this.#chosen.toSorted((a, b) => start[a]! - start[b]! || end[a]! - end[b]! || a - b);
    this.front.add({ steps, time: timeTo(this.#problem, last), cost, travel, left });
  }

  #openColumns(): number {
    let open = 0;
    for (const column of this.#rarestFirst) if (this.#covered[column]! > this.#problem.latestEnd) open |= 1 << column;
    return open & this.#quest.wanted;
  }

  #fits(at: number): boolean {
    const { start, end, hours } = this.#problem.options;
    return this.#load.fits(start[at]!, end[at]!, hours[at]!);
  }

  /** Whether a plan with the option can still add something to the front. */
  #promises(at: number, spent: Spent, open: number): boolean {
    const { cost, travel, end, cover } = this.#problem.options;
    const then = this.#then;
    then.cost = spent.cost + cost[at]!;
    then.travel = spent.travel + travel[at]!;
    then.volume = spent.volume + this.#volume[at]!;
    then.last = Math.max(spent.last, end[at]!);
    then.left = spent.left;
    return this.#mayAdd(then, open & ~cover[at]!);
  }

  /** Whether a plan that has spent this can still add something: covering all open columns, or leaving at least one of them. */
  #mayAdd(spent: Spent, open: number): boolean {
    if (this.#bounds.atBest(spent, open, this.#best) && !this.front.covers(this.#best)) return true;
    if (open === 0 || spent.left >= this.#mostLeft) return false;
    this.#bounds.atBest(spent, 0, this.#best);
    this.#best.left = spent.left + 1;
    return !this.front.covers(this.#best);
  }

  /** The plans without the column: nothing that covers it is in them any more, so nothing that needs it can be. */
  #leave(column: number, spent: Spent): void {
    const { latestEnd, options } = this.#problem;
    const isNeeded = this.#due[column]! < latestEnd;
    if (this.cut || isNeeded || spent.left >= this.#mostLeft) return;
    const then = { ...spent, left: spent.left + 1 };
    if (!this.#mayAdd(then, this.#openColumns() & ~(1 << column))) return;
    const needing = this.#quest.among.filter(
      (at) => this.#banned[at] === 0 && ((options.needs[at]! >>> column) & 1) === 1,
    );
    for (const at of needing) this.#banned[at] = 1;
    this.#covered[column] = this.#problem.earliestStart;
    this.visit(then);
    this.#covered[column] = latestEnd + 1;
    for (const at of needing) this.#banned[at] = 0;
  }

  #visitWith(at: number, spent: Spent): void {
    const { cover, needs, start, end, hours } = this.#problem.options;
    const [covered, due] = [this.#covered.slice(), this.#due.slice()];
    const counted = this.#quest.wanted | this.#quest.extra;
    for (const column of columnsOf(cover[at]! & counted))
      this.#covered[column] = Math.min(this.#covered[column]!, end[at]!);
    for (const column of columnsOf(needs[at]! & counted)) this.#due[column] = Math.min(this.#due[column]!, start[at]!);
    this.#load.take(start[at]!, end[at]!, hours[at]!);
    this.#banned[at] = 1;
    this.#chosen.push(at);
    this.visit(spent);
    this.#chosen.pop();
    this.#banned[at] = 0;
    this.#load.take(start[at]!, end[at]!, -hours[at]!);
    this.#covered.set(covered);
    this.#due.set(due);
  }
}
