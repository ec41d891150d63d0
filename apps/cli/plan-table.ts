import type { Financing } from '#contract/financing.ts';
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
    money: (pay: number, support: number, loan: number) =>
      `före skatt: lön ${pay} kr, stöd om det beviljas ${support} kr, lån ${loan} kr`,
    leaves: 'lämnar',
    unsure: 'osäkert',
    answers: { yes: 'ja', no: 'nej', unknown: 'vet inte' },
    pay: (low: number, high: number) => `Lön i yrket: ${low}–${high} kr i månaden`,
    cut: 'Det fanns fler vägar än som hann gås igenom.',
  },
  en: {
    feeNotTold: 'fee not told',
    atLeast: 'at least',
    months: (months: number) => (months === 1 ? '1 month' : `${months} months`),
    done: 'done',
    best: { fastest: 'done first', cheapest: 'cheapest', nearest: 'least travel' },
    notToday: (day: string) => `As of ${day}, not of today.`,
    money: (pay: number, support: number, loan: number) =>
      `before tax: pay SEK ${pay}, support if granted SEK ${support}, loan SEK ${loan}`,
    leaves: 'leaves',
    unsure: 'unsure',
    answers: { yes: 'yes', no: 'no', unknown: 'not known' },
    pay: (low: number, high: number) => `Pay in the occupation: SEK ${low}–${high} a month`,
    cut: 'There were more ways than could be looked through.',
  },
} as const;
type Words = (typeof words)[Language];

/** A plan as plain lines, goal by goal. */
export function planTable(plan: Plan, language: Language): string {
  const { goals, financing, machineMade, asOf, isToday, validationNote, supportNote } = plan;
  const said = words[language];
  const lines = [
    ...(isToday ? [] : [said.notToday(asOf), '']),
    ...goals.flatMap((goal) => goalLines(goal, said)),
    ...(validationNote === null ? [] : [validationNote]),
    ...(supportNote === null ? [] : [supportNote]),
    ...financing.flatMap((one) => financingLines(one, said)),
    '',
    machineMade.text,
    machineMade.contest,
    ...machineMade.talkTo.map((who) => `  – ${who}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A way to live meanwhile, each of its conditions answered. */
function financingLines({ name, text, yearNote, weekly, conditions }: Financing, said: Words): readonly string[] {
  const amounts = weekly === null ? '' : ` ${weekly.grant + weekly.supplement} + ${weekly.loan} kr`;
  return [
    `${name}: ${text}${amounts}`,
    ...conditions.map((condition) => `  ${said.answers[condition.answer]}: ${condition.text}`),
    ...(yearNote === null ? [] : [yearNote]),
  ];
}

function goalLines(
  { goal, ssyk, notices, text, leadsWhy, pay, outOfReach, alternatives, exact }: GoalPlan,
  said: Words,
): readonly string[] {
  return [
    `${goal.label.text} (${ssyk})`,
    ...notices,
    text,
    ...(leadsWhy === null ? [] : [leadsWhy]),
    ...(pay?.p10 == null || pay.p90 === null ? [] : [said.pay(pay.p10, pay.p90)]),
    ...[...new Set(outOfReach.map((skill) => skill.text))].map((why) => `  – ${why}`),
    ...alternatives.flatMap((alternative) => alternativeLines(alternative, said)),
    ...(exact ? [] : [said.cut]),
    '',
  ];
}

function alternativeLines(
  { best, months, end, costSek, travelKm, steps, leaves, totals, amountsNote }: PlanAlternative,
  said: Words,
): readonly string[] {
  const mark = best.length === 0 ? '' : ` [${best.map((kind) => said.best[kind]).join(', ')}]`;
  const time = end === null ? [] : [`${said.months(months)}, ${said.done} ${end}`];
  return [
    `  ${[...time, feeWords(costSek, steps, said), `${travelKm} km`].join(' · ')}${mark}`,
    ...steps.map(stepLine),
    ...(leaves.length === 0 ? [] : [`    ${said.leaves}: ${leaves.map(({ label }) => label.text).join('; ')}`]),
    ...moneyLine(totals, said),
    ...[...new Set(steps.flatMap(({ unsure }) => unsure))].map((words) => `    ${said.unsure}: ${words}`),
    ...(amountsNote === null ? [] : [`    ${amountsNote}`]),
  ];
}

function moneyLine({ income, grant, supplement, loan }: PlanAlternative['totals'], said: Words): readonly string[] {
  return income === null ? [] : [`    ${said.money(income, (grant ?? 0) + (supplement ?? 0), loan ?? 0)}`];
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
