import { Trans } from '@lingui/react/macro';
import './closeness.css';

/** How near a job lies, 0–1, as a bar and in words. */
export function Closeness({ closeness }: { closeness: number }) {
  const band = closeness >= 0.6 ? 'near' : closeness >= 0.35 ? 'middle' : 'far';
  return (
    <p className="closeness">
      <svg className="closeness-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="closeness-track" width="100" height="8" />
        <rect className="closeness-fill" width={Math.max(2, Math.min(1, closeness) * 100)} height="8" />
      </svg>
      <strong>
        {band === 'near' ? <Trans>Close to what you do</Trans> : null}
        {band === 'middle' ? <Trans>Some way from what you do</Trans> : null}
        {band === 'far' ? <Trans>Far from what you do</Trans> : null}
      </strong>
    </p>
  );
}
