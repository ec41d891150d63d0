import type { MoneyFacts, PlanBody } from '#contract/plan.ts';
import { type PlanNumber, planRanges } from '#contract/plan-ranges.ts';
import { asList, type Choices } from '../../paths.ts';

/** Numbers of the form: the name in the address, and the contract's. */
export const numberNames = {
  km: 'maxKm',
  hours: 'hoursPerWeek',
  payFloor: 'payFloor',
  salary: 'salary',
  workPercent: 'workPercent',
  age: 'age',
  worked: 'monthsWorked',
  workedLately: 'monthsWorkedLately',
  weeksUsed: 'supportWeeksUsed',
} as const satisfies Readonly<Record<string, PlanNumber>>;
export type NumberName = keyof typeof numberNames;

const moneyNames = ['salary', 'workPercent', 'age', 'worked', 'workedLately', 'weeksUsed'] as const;

/** Words of the address that are a choice or a date of the contract's; the contract refuses what it does not know. */
const textNames = {
  distance: 'distanceStudy',
  start: 'earliestStart',
  end: 'latestEnd',
  minimise: 'minimise',
  atWork: 'atWork',
  asOf: 'asOf',
} as const;

const fromNames = ['ssyk', 'occupation', 'skill', 'lacking', 'unproven'] as const;

export const mostGoals = 3;

/** What the address asks for, and what is in the way of asking. */
export interface PlanRequest {
  /** Undefined until there is somewhere to come from, a goal and a place. */
  readonly body: PlanBody | undefined;
  readonly missing: readonly ('from' | 'goal' | 'place')[];
  /** Numbers that cannot be used; they are left out of the request. */
  readonly wrong: ReadonlySet<NumberName>;
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
    ...picked(moneyNames, numbers),
    ...(one('agreement') === 'yes' ? { collectiveAgreement: true } : {}),
    ...(one('financing') === undefined ? {} : { financing: one('financing') }),
  };
  const texts = Object.entries(textNames).flatMap(([name, member]) => {
    const value = one(name);
    return value === undefined ? [] : [[member, value] as const];
  });
  const missing = [
    ...(Object.keys(from).length === 0 ? (['from'] as const) : []),
    ...(goals.length === 0 ? (['goal'] as const) : []),
    ...(place === undefined ? (['place'] as const) : []),
  ];
  const body = {
    from,
    goals,
    place,
    ...picked(['km', 'hours', 'payFloor'], numbers),
    ...Object.fromEntries(texts),
    ...(Object.keys(money).length === 0 ? {} : { money }),
  };
  // What the contract does not allow in it the server refuses by name.
  return { body: missing.length === 0 ? (body as PlanBody) : undefined, missing, wrong };
}

function readNumbers(one: (name: string) => string | undefined) {
  const numbers = new Map<NumberName, number>();
  const wrong = new Set<NumberName>();
  for (const name of Object.keys(numberNames) as NumberName[]) {
    const written = one(name);
    if (written === undefined) continue;
    const [least, most] = planRanges[numberNames[name]];
    const value = /^\d{1,7}$/.test(written) ? Number(written) : Number.NaN;
    if (value >= least && value <= most) numbers.set(name, value);
    else wrong.add(name);
  }
  return { numbers, wrong };
}

function picked(names: readonly NumberName[], numbers: ReadonlyMap<NumberName, number>): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = numbers.get(name);
      return value === undefined ? [] : [[numberNames[name], value] as const];
    }),
  );
}

/** The address of a plan request, as it stands in a file. */
export function toChoices({ from, goals, place, money = {}, ...rest }: PlanBody): Choices {
  const said: Partial<Record<PlanNumber, number | undefined>> & MoneyFacts = { ...rest, ...money };
  const numbers = (Object.keys(numberNames) as NumberName[]).flatMap((name) => {
    const value = said[numberNames[name]];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const texts = Object.entries(textNames).flatMap(([name, member]) => {
    const value = rest[member];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...from,
    goal: goals.slice(0, mostGoals),
    place,
    ...Object.fromEntries(numbers),
    ...Object.fromEntries(texts),
    ...(money.collectiveAgreement === true ? { agreement: 'yes' } : {}),
    ...(money.financing === undefined ? {} : { financing: money.financing }),
  };
}

/** Which field of the form a refusal is about: `money[salary]` is salary, `earliestStart` is start. */
export function fieldOf(parameter: string | undefined): string | undefined {
  if (parameter === undefined) return undefined;
  const name = /^money\[(\w+)\]$/.exec(parameter)?.[1] ?? parameter.replace(/\[.*$/, '');
  if (name === 'goals') return 'goal';
  const renamed = Object.entries({ ...numberNames, ...textNames }).find(([, member]) => member === name)?.[0];
  return renamed ?? name;
}
