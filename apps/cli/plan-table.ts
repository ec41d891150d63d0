import type { GoalPlan, Plan, PlanAlternative, PlanStep } from '#contract/plan.ts';

/** A plan as plain lines, goal by goal. */
export function planTable({ goals, financing, machineMade }: Plan): string {
  const money = financing.flatMap(({ text, yearNote }) => [text, ...(yearNote === null ? [] : [yearNote])]);
  return `${[...goals.flatMap(goalLines), ...money, '', machineMade.text, machineMade.contest].join('\n')}\n`;
}

function goalLines({ goal, ssyk, text, outOfReach, alternatives }: GoalPlan): readonly string[] {
  const missing = outOfReach.map((skill) => `  – ${skill.text}`);
  return [`${goal.label.text} (${ssyk})`, text, ...missing, ...alternatives.flatMap(alternativeLines), ''];
}

function alternativeLines({ best, months, costSek, travelKm, steps }: PlanAlternative): readonly string[] {
  const mark = best.length === 0 ? '' : ` [${best.join(', ')}]`;
  return [`  ${months} mån/months · ${costSek} kr · ${travelKm} km${mark}`, ...steps.map(stepLine)];
}

function stepLine({ title, start, end, pacePercent, why, offering }: PlanStep): string {
  const when = start === null ? '—' : `${start} – ${end}`;
  const pace = pacePercent === null ? '' : `, ${pacePercent} %`;
  const who = offering?.provider ?? null;
  return `    ${when}${pace}: ${title.text}${who === null ? '' : `, ${who}`}. ${why}`;
}
