import type { PayFigures } from '#contract/figures.ts';

/** The kronor the bar's two ends stand for, and her pay today. */
export interface PayScale {
  readonly from: number;
  readonly to: number;
  readonly today: number | null;
}

const roundTo = 5000;

/** One scale for all pays on a page, so that the bars can be compared. */
export function payScale(pays: readonly (PayFigures | null)[], today: number | null = null): PayScale {
  const amounts = pays
    .flatMap((pay) => [pay?.p10, pay?.median, pay?.p90, today])
    .filter((amount) => typeof amount === 'number');
  const from = Math.floor(Math.min(...amounts, 25_000) / roundTo) * roundTo;
  const to = Math.ceil(Math.max(...amounts, 40_000) / roundTo) * roundTo;
  return { from, to, today };
}

/** p10 to p90 as a bar, the median as a tick, her pay today as a dashed line; the words beside it say the same. */
export function PayRange({ pay: { p10, median, p90 }, scale }: { pay: PayFigures; scale: PayScale }) {
  const at = (amount: number) => ((amount - scale.from) / (scale.to - scale.from)) * 200;
  return (
    <svg className="pay-range" viewBox="0 0 200 18" preserveAspectRatio="none" aria-hidden="true">
      <rect className="pay-range-track" y="8" width="200" height="2" />
      {p10 === null || p90 === null ? null : (
        <rect className="pay-range-spread" x={at(p10)} y="5" width={Math.max(1, at(p90) - at(p10))} height="8" />
      )}
      {scale.today === null ? null : (
        <line className="pay-range-today" x1={at(scale.today)} x2={at(scale.today)} y1="0" y2="18" />
      )}
      {median === null ? null : <rect className="pay-range-median" x={at(median) - 1} y="1" width="2.5" height="16" />}
    </svg>
  );
}
