import type { Plan } from '#contract/plan.ts';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { OtherLanguageNote } from '../../ui/other-language-note.tsx';
import { FinancingPart } from './financing-part.tsx';
import { FromWords } from './from-words.tsx';
import { GoalSection } from './goal-section.tsx';
import { GoalsTable } from './goals-table.tsx';
import { MachineMade } from './machine-made.tsx';
import { Reckoned } from './reckoned.tsx';
import { PrintedFrom, ToldOnPaper } from './told-on-paper.tsx';
import { useWays } from './use-ways.ts';

/** The whole answer, dimmed while a newer one is on its way. */
export function PlanAnswer({ plan, waiting }: { plan: Plan; waiting: boolean }) {
  const { wayOf, choose } = useWays();
  return (
    <div className="plan-answer" data-waiting={waiting || undefined} aria-busy={waiting}>
      <FromWords plan={plan} />
      <ToldOnPaper />
      <PrintedFrom />
      <MachineMade made={plan.machineMade} sources={plan.sources} />
      <SyntheticNotice sources={plan.sources} />
      {plan.goals.length < 2 ? null : <GoalsTable plan={plan} wayOf={wayOf} />}
      {plan.goals.map((goal) => (
        <GoalSection key={goal.goal.id} plan={plan} goal={goal} way={wayOf(goal)} onWay={(way) => choose(goal, way)} />
      ))}
      <FinancingPart plan={plan} />
      <Reckoned plan={plan} />
      <OtherLanguageNote />
    </div>
  );
}
