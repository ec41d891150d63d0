import { Plural, Trans } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChooseWay } from './choose-way.tsx';
import { NotCovered } from './not-covered.tsx';
import { planCalendar } from './plan-calendar.ts';
import { saveFile } from './save-file.ts';
import { skillList } from './skill-list.ts';
import { StepList } from './step-list.tsx';
import { Timeline } from './timeline.tsx';
import { useCalendarWords } from './use-calendar-words.ts';
import { WayTotals } from './way-totals.tsx';
import { isStudied } from './ways.ts';

interface GoalSectionProps {
  readonly plan: Plan;
  readonly goal: GoalPlan;
  /** The alternative looked at. */
  readonly way: number;
  readonly onWay: (way: number) => void;
}

/** The way to one goal: the choice between ways, the totals, the months, the steps and what is not covered. */
export function GoalSection({ plan, goal, way, onWay }: GoalSectionProps) {
  const lang = useLanguage();
  const words = useCalendarWords();
  const format = useFormat();
  const chosen = goal.alternatives[way];
  const alternative = chosen !== undefined && isStudied(chosen) ? chosen : undefined;
  const title = `goal-${goal.ssyk}`;
  const save = () => {
    const steps = alternative?.steps ?? [];
    saveFile('plan.ics', planCalendar({ goal: goal.goal.label.text, steps, words }), 'text/calendar');
  };
  return (
    <section className="plan-goal" aria-labelledby={title}>
      <h2 id={title}>
        <Trans>
          The way to{' '}
          <Link href={paths.occupation(lang, goal.ssyk)}>
            <LabelText label={goal.goal.label} />
          </Link>
        </Trans>
      </h2>
      <p className="plan-goal-text">{goal.text}</p>
      {goal.lacks.length === 0 ? null : (
        <p className="plan-print-only">
          <Trans>You lack: {skillList(goal.lacks, format.list)}.</Trans>
        </p>
      )}
      {goal.notices.length === 0 ? null : (
        <Notice kind="warning">
          {goal.notices.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      {goal.belowPayFloor === true ? (
        <Notice kind="warning">
          <p>
            <Trans>The middle pay there is below the least pay you have set.</Trans>
          </p>
        </Notice>
      ) : null}
      {alternative === undefined ? null : (
        <>
          <ChooseWay goal={goal} way={way} onWay={onWay} />
          <WayTotals plan={plan} goal={goal} alternative={alternative} />
          <Timeline plan={plan} alternative={alternative} />
        </>
      )}
      {chosen === undefined || chosen.steps.length === 0 ? null : (
        <>
          <h3>
            <Trans>Steps</Trans>
          </h3>
          <StepList steps={chosen.steps} asOf={plan.asOf} />
          {/* On paper each uncertainty is told once, not with every step. */}
          <div className="plan-print-only">
            <strong>
              <Trans>What is unsure:</Trans>
            </strong>
            <ul>
              {chosen.unsure.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        </>
      )}
      {alternative === undefined ? null : (
        <p className="plan-calendar no-print">
          <Button small onClick={save}>
            <Trans>
              Save to calendar<span className="visually-hidden">: {goal.goal.label.text}</span>
            </Trans>
          </Button>
        </p>
      )}
      <Leaves skills={alternative?.leaves ?? []} />
      <NotCovered goal={goal} />
      {goal.exact ? null : (
        <p className="figure-side">
          <Trans>There were more ways than we had time to look through. There may be better ones.</Trans>
        </p>
      )}
      <p className="figure-side">
        {goal.validations === 0 ? (
          <Trans>
            Within reach and dates: <Plural value={goal.events} one="# course event" other="# course events" /> that
            give some of what you lack.
          </Trans>
        ) : (
          <Trans>
            Within reach and dates: <Plural value={goal.events} one="# course event" other="# course events" /> and{' '}
            <Plural value={goal.validations} one="# validation" other="# validations" /> that give some of what you
            lack.
          </Trans>
        )}
      </p>
    </section>
  );
}

/** What this way leaves and another gives. */
function Leaves({ skills }: { skills: GoalPlan['alternatives'][number]['leaves'] }) {
  const format = useFormat();
  const named = skillList(skills, format.list);
  return skills.length === 0 ? null : (
    <p>
      <Trans>This way leaves what another way gives: {named}.</Trans>
    </p>
  );
}
