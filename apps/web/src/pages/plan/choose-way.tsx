import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GoalPlan } from '#contract/plan-goal.ts';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { Choice } from '../../ui/choice.tsx';
import { FeeWords } from './fee-words.tsx';
import { LengthWords } from './length-words.tsx';
import { TravelWords } from './travel-words.tsx';

interface ChooseWayProps {
  readonly goal: GoalPlan;
  readonly way: number;
  readonly onWay: (way: number) => void;
}

/** Ways of which none beats another in time, fees and travel: which one is hers to choose. */
export function ChooseWay({ goal, way, onWay }: ChooseWayProps) {
  const { alternatives, ssyk } = goal;
  if (alternatives.length < 2) return null;
  return (
    <fieldset className="choose-way no-print">
      <legend>
        <Trans>Choose a way</Trans>
      </legend>
      {alternatives.map((alternative, at) => (
        <Choice
          // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place in the list
          key={at}
          type="radio"
          name={`way-${ssyk}`}
          checked={at === way}
          onChange={() => onWay(at)}
          note={<WayFigures alternative={alternative} />}
        >
          <WayName alternative={alternative} number={at + 1} />
        </Choice>
      ))}
    </fieldset>
  );
}

function WayName({ alternative, number }: { alternative: PlanAlternative; number: number }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = { fastest: t`done first`, cheapest: t`cheapest`, nearest: t`least travel` } as const;
  const best = format.list(alternative.best.map((kind) => names[kind]));
  return (
    <strong>
      <Trans>Way {number}</Trans>
      {best === '' ? '' : `: ${best}`}
    </strong>
  );
}

function WayFigures({ alternative }: { alternative: PlanAlternative }) {
  const { end, leaves } = alternative;
  const format = useFormat();
  const done = end === null ? '' : format.monthOfYear(end.slice(0, 7));
  return (
    <>
      <LengthWords way={alternative} />, <Trans>done {done}</Trans> · <FeeWords way={alternative} /> ·{' '}
      <TravelWords way={alternative} />
      {leaves.length === 0 ? null : (
        <>
          {' · '}
          <Plural value={leaves.length} one="leaves # skill more" other="leaves # skills more" />
        </>
      )}
    </>
  );
}
