import type { Plan } from '#contract/plan.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import type { PlanAlternative, PlanStep } from '#contract/plan-way.ts';
import type { Language } from '#kit/language.ts';

const words = {
  sv: {
    feeNotTold: 'avgift anges inte',
    atLeast: 'minst',
    months: (months: number) => (months === 1 ? '1 månad' : `${months} månader`),
    done: 'klar',
    best: { fastest: 'klar först', cheapest: 'billigast', nearest: 'minst resor' },
    notToday: (day: string) => `Sett från ${day}, inte från i dag.`,
    cut: 'Det fanns fler vägar än som hann gås igenom.',
  },
  en: {
    feeNotTold: 'fee not told',
    atLeast: 'at least',
    months: (months: number) => (months === 1 ? '1 month' : `${months} months`),
    done: 'done',
    best: { fastest: 'done first', cheapest: 'cheapest', nearest: 'least travel' },
    notToday: (day: string) => `As of ${day}, not of today.`,
    cut: 'There were more ways than could be looked through.',
  },
} as const;
type Words = (typeof words)[Language];

/** A plan as plain lines, goal by goal. */
export function planTable(plan: Plan, language: Language): string {
  const { goals, financing, machineMade, asOf, isToday, validationNote } = plan;
  const said = words[language];
  const lines = [
    ...(isToday ? [] : [said.notToday(asOf), '']),
    ...goals.flatMap((goal) => goalLines(goal, said)),
    ...(validationNote === null ? [] : [validationNote]),
    ...financing.flatMap(({ text, yearNote }) => [text, ...(yearNote === null ? [] : [yearNote])]),
    '',
    machineMade.text,
    machineMade.contest,
    ...machineMade.talkTo.map((who) => `  – ${who}`),
  ];
  return `${lines.join('\n')}\n`;
}

function goalLines(
  { goal, ssyk, notices, text, outOfReach, alternatives, exact }: GoalPlan,
  said: Words,
): readonly string[] {
  return [
    `${goal.label.text} (${ssyk})`,
    ...notices,
    text,
    ...[...new Set(outOfReach.map((skill) => skill.text))].map((why) => `  – ${why}`),
    ...alternatives.flatMap((alternative) => alternativeLines(alternative, said)),
    ...(exact ? [] : [said.cut]),
    '',
  ];
}

function alternativeLines(
  { best, months, end, costSek, travelKm, steps, amountsNote }: PlanAlternative,
  said: Words,
): readonly string[] {
  const mark = best.length === 0 ? '' : ` [${best.map((kind) => said.best[kind]).join(', ')}]`;
  const time = end === null ? [] : [`${said.months(months)}, ${said.done} ${end}`];
  return [
    `  ${[...time, feeWords(costSek, steps, said), `${travelKm} km`].join(' · ')}${mark}`,
    ...steps.map(stepLine),
    ...(amountsNote === null ? [] : [`    ${amountsNote}`]),
  ];
}

/** A fee that a provider does not tell is no zero. */
function feeWords(costSek: number, steps: PlanAlternative['steps'], said: Words): string {
  const untold = steps.some((step) => step.kind !== 'at-work' && step.costSek === null);
  if (!untold) return `${costSek} kr`;
  return costSek === 0 ? said.feeNotTold : `${said.atLeast} ${costSek} kr`;
}

function stepLine({ title, start, end, pacePercent, why, offering, validation }: PlanStep): string {
  const when = start === null ? '—' : `${start} – ${end}`;
  const pace = pacePercent === null ? '' : `, ${pacePercent} %`;
  const who = offering?.provider ?? validation?.provider ?? null;
  return `    ${when}${pace}: ${title.text}${who === null ? '' : `, ${who}`}. ${why}`;
}
