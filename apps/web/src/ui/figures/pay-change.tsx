import { Trans } from '@lingui/react/macro';
import type { PayFigures } from '#contract/figures.ts';
import { useFormat } from '../../i18n/format.ts';
import './pay.css';

/** The change against her pay today, in kronor and words. */
export function PayChange({ change }: { change: PayFigures['change'] }) {
  const format = useFormat();
  if (change === null) return null;
  const { amount, share, sameYear, yearStated } = change;
  const kind = Math.abs(share) < 0.005 ? 'same' : amount > 0 ? 'better' : 'worse';
  const kronor = format.kronor(Math.abs(amount));
  return (
    <p className="pay-change" data-kind={kind}>
      {kind === 'better' ? <Trans>{kronor} above your occupation</Trans> : null}
      {kind === 'worse' ? <Trans>{kronor} below your occupation</Trans> : null}
      {kind === 'same' ? <Trans>About as in your occupation</Trans> : null}
      {sameYear ? null : (
        <span className="figure-side">
          {' '}
          {yearStated ? <Trans>(different years)</Trans> : <Trans>(year not stated)</Trans>}
        </span>
      )}
    </p>
  );
}
