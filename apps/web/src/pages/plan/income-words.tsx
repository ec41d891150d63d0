import { Trans } from '@lingui/react/macro';
import type { PayFigures } from '#contract/figures.ts';
import type { Plan } from '#contract/plan.ts';
import { useFormat } from '../../i18n/format.ts';

export interface PayAfter {
  readonly low: number;
  readonly high: number;
  readonly middle: number | null;
}

/** Eight in ten earn between these; only the middle where the spread is not known. */
export function incomeAfter(pay: PayFigures | null): PayAfter | null {
  if (pay === null) return null;
  const { p10, median, p90 } = pay;
  const low = p10 ?? median;
  const high = p90 ?? median;
  return low === null || high === null ? null : { low, high, middle: median };
}

/** Her income before as far as it is told: pay, or out of work what nobody here knows. */
export function IncomeBeforeWords({ plan: { from } }: { plan: Plan }) {
  const format = useFormat();
  const { salary, situation, lastWorkDay, pay } = from;
  const told = salary === null ? null : format.kronor(salary);
  const ends = lastWorkDay === null ? '' : format.date(lastWorkDay);
  const middle = pay?.median == null ? null : format.kronor(pay.median);
  if (situation === 'out-of-work')
    return (
      <>
        <strong>
          <Trans>amount not known</Trans>
        </strong>
        <span className="figure-side">
          <Trans>Unemployment benefit or the like: ask your unemployment insurance fund.</Trans>
          {told === null ? null : (
            <>
              {' '}
              <Trans>Your last pay was {told}.</Trans>
            </>
          )}
        </span>
      </>
    );
  return (
    <>
      <strong>{told ?? <Trans>not told</Trans>}</strong>
      {told !== null || middle === null ? null : (
        <span className="figure-side">
          <Trans>The middle of your occupation is {middle}.</Trans>
        </span>
      )}
      {situation === 'employed' ? null : (
        <span className="figure-side">
          <Trans>until {ends}; what you may get after that is not known here</Trans>
        </span>
      )}
    </>
  );
}

export function PayRangeWords({ range }: { range: PayAfter | null }) {
  const format = useFormat();
  if (range === null) return <Trans>No pay figure for the occupation</Trans>;
  const { low, high } = range;
  return low === high ? format.kronor(low) : format.kronorRange(low, high);
}

/** What it means against pay now or before, as a range: from the lower end to the upper. */
export function PayChangeRange({ range, plan: { from } }: { range: PayAfter | null; plan: Plan }) {
  const format = useFormat();
  const { salary, situation, pay } = from;
  const before = salary ?? pay?.median ?? null;
  if (range === null || before === null) return null;
  const [down, up] = [format.signedKronor(range.low - before), format.signedKronor(range.high - before)];
  return (
    <span className="figure-side plan-line">
      {salary === null ? (
        <Trans>
          {down} to {up} against the middle of your occupation
        </Trans>
      ) : situation === 'out-of-work' ? (
        <Trans>
          {down} to {up} against your last pay
        </Trans>
      ) : (
        <Trans>
          {down} to {up} against your pay now
        </Trans>
      )}
    </span>
  );
}
