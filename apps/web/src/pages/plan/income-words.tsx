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

/** Her pay now: what she told, else the middle of her occupation. */
export function incomeBefore({ from }: Plan): number | null {
  return from.salary ?? from.pay?.median ?? null;
}

export function PayRangeWords({ range }: { range: PayAfter | null }) {
  const format = useFormat();
  if (range === null) return <Trans>No pay figure for the occupation</Trans>;
  const { low, high } = range;
  return low === high ? format.kronor(low) : format.kronorRange(low, high);
}

/** What it means against now, as a range: from the lower end to the upper. */
export function PayChangeRange({ range, plan }: { range: PayAfter | null; plan: Plan }) {
  const format = useFormat();
  const before = incomeBefore(plan);
  if (range === null || before === null) return null;
  const [down, up] = [format.signedKronor(range.low - before), format.signedKronor(range.high - before)];
  return (
    <span className="figure-side">
      {plan.from.salary === null ? (
        <Trans>
          {down} to {up} against the middle of your occupation
        </Trans>
      ) : (
        <Trans>
          {down} to {up} against your pay now
        </Trans>
      )}
    </span>
  );
}
