import { Trans } from '@lingui/react/macro';
import type { PayFigures } from '#contract/figures.ts';
import { useFormat } from '../../i18n/format.ts';
import { PayChange } from './pay-change.tsx';
import { PayRange, type PayScale } from './pay-range.tsx';
import './pay.css';

/** Monthly pay in the country: the middle, the spread and the change against today. */
export function Pay({ pay, scale }: { pay: PayFigures | null; scale: PayScale }) {
  const format = useFormat();
  if (pay === null || pay.median === null) {
    return (
      <p className="figure-side">
        <Trans>No pay figure for the occupation</Trans>
      </p>
    );
  }
  const { p10, median, p90, year } = pay;
  return (
    <div className="pay">
      <p className="figure-main">
        <strong>{format.kronor(median)}</strong> <Trans>a month</Trans>
      </p>
      <PayRange pay={pay} scale={scale} />
      <p className="figure-side">
        {p10 === null || p90 === null ? (
          <Trans>The spread is not known.</Trans>
        ) : (
          <Trans>
            Eight in ten earn between {format.count(p10)} and {format.kronor(p90)}.
          </Trans>
        )}{' '}
        {year === null ? (
          <Trans>Before tax, the whole country.</Trans>
        ) : (
          <Trans>Before tax, the whole country, {String(year)}.</Trans>
        )}
      </p>
      <PayChange change={pay.change} />
      {scale.today === null ? null : (
        <p className="figure-side">
          <Trans>The dotted line is your occupation today.</Trans>
        </p>
      )}
    </div>
  );
}
