import { type PlanNumber, planRanges } from '#contract/plan-ranges.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import { asList, type Choices } from '../../paths.ts';

// The address speaks the contract's names: numbers of the request itself, and of her money; choices and dates.
const wishNumbers = ['maxKm', 'hoursPerWeek', 'payFloor'] as const;
const moneyNumbers = [
  'salary',
  'workPercent',
  'age',
  'monthsWorked',
  'monthsWorkedLately',
  'supportWeeksUsed',
] as const;
const texts = ['distanceStudy', 'earliestStart', 'latestEnd', 'minimise', 'atWork', 'asOf'] as const;

const moneyTexts = ['situation', 'lastWorkDay', 'financing'] as const;

const fromNames = ['ssyk', 'occupation', 'skill', 'lacking', 'unproven'] as const;

export const mostGoals = 3;

/** What the address asks for, and what is in the way of asking. */
export interface PlanRequest {
  /** Undefined until there is somewhere to come from, a goal and a place. */
  readonly body: PlanBody | undefined;
  readonly missing: readonly ('from' | 'goal' | 'place')[];
  /** Numbers that cannot be used; they are left out of the request. */
  readonly wrong: ReadonlySet<PlanNumber>;
}

/** Reads a plan request out of an address. */
export function toRequest(choices: Choices): PlanRequest {
  const one = (name: string) => asList(choices[name])[0]?.trim() || undefined;
  const from = Object.fromEntries(
    fromNames.map((name) => [name, [...asList(choices[name])]] as const).filter(([, ids]) => ids.length > 0),
  );
  const goals = asList(choices['goal']).slice(0, mostGoals);
  const place = one('place') ?? one('region');
  const { numbers, wrong } = readNumbers(one);
  const money = {
    ...picked(moneyNumbers, numbers),
    ...(one('collectiveAgreement') === 'true' ? { collectiveAgreement: true } : {}),
    ...told(moneyTexts, one),
  };
  const missing = [
    ...(Object.keys(from).length === 0 ? (['from'] as const) : []),
    ...(goals.length === 0 ? (['goal'] as const) : []),
    ...(place === undefined ? (['place'] as const) : []),
  ];
  const body = {
    from,
    goals,
    place,
    ...picked(wishNumbers, numbers),
    ...told(texts, one),
    ...(Object.keys(money).length === 0 ? {} : { money }),
  };
  // What the contract does not allow in it the server refuses by name.
  return { body: missing.length === 0 ? (body as PlanBody) : undefined, missing, wrong };
}

function readNumbers(one: (name: string) => string | undefined) {
  const numbers = new Map<PlanNumber, number>();
  const wrong = new Set<PlanNumber>();
  for (const name of [...wishNumbers, ...moneyNumbers]) {
    const written = one(name);
    if (written === undefined) continue;
    const [least, most] = planRanges[name];
    const value = /^\d{1,7}$/.test(written) ? Number(written) : Number.NaN;
    if (value >= least && value <= most) numbers.set(name, value);
    else wrong.add(name);
  }
  return { numbers, wrong };
}

function picked(names: readonly PlanNumber[], numbers: ReadonlyMap<PlanNumber, number>): Record<string, number> {
  return told(names, (name) => numbers.get(name));
}

/** What is told of the names, under them. */
function told<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value | undefined,
): Record<string, Value> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = value(name);
      return given === undefined ? [] : [[name, given] as const];
    }),
  );
}

/** The address of a plan request, as it stands in a file. */
export function toChoices({ from, goals, place, money = {}, ...rest }: PlanBody): Choices {
  return {
    ...from,
    goal: goals.slice(0, mostGoals),
    place,
    ...told(wishNumbers, (name) => rest[name]?.toString()),
    ...told(moneyNumbers, (name) => money[name]?.toString()),
    ...told(texts, (name) => rest[name]),
    ...(money.collectiveAgreement === true ? { collectiveAgreement: 'true' } : {}),
    ...told(moneyTexts, (name) => money[name]),
  };
}

/** Which field of the form a refusal is about: `money[salary]` is salary, `goals[1]` is goal. */
export function fieldOf(parameter: string | undefined): string | undefined {
  if (parameter === undefined) return undefined;
  const name = /^money\[(\w+)\]$/.exec(parameter)?.[1] ?? parameter.replace(/\[.*$/, '');
  // What she comes from is told on other pages.
  if (name === 'from' || fromNames.some((one) => one === name)) return undefined;
  return name === 'goals' ? 'goal' : name;
}
