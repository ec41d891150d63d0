import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import './closeness.css';

/** How much of what a job asks for she already has: number, words and a bar. */
export function Closeness({ share }: { share: number }) {
  const format = useFormat();
  const band = share >= 0.6 ? 'near' : share >= 0.35 ? 'middle' : 'far';
  return (
    <div className="closeness">
      <svg className="closeness-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="closeness-track" width="100" height="8" rx="1" />
        <rect className="closeness-fill" width={Math.max(1, Math.min(1, share) * 100)} height="8" rx="1" />
      </svg>
      <p className="closeness-words">
        <strong>
          {band === 'near' ? <Trans>Close</Trans> : null}
          {band === 'middle' ? <Trans>Some way off</Trans> : null}
          {band === 'far' ? <Trans>Further off</Trans> : null}
        </strong>{' '}
        <Trans>You have {format.percent(share)} of what the job asks for</Trans>
      </p>
    </div>
  );
}
