import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import './closeness.css';

interface ClosenessProps {
  /** 0–1, how near the job lies. */
  readonly closeness: number;
  /** 0–1, the share of what it asks for that she has; null when that is not known. */
  readonly coverage: number | null;
}

/** How near a job lies: number, words and a bar. */
export function Closeness({ closeness, coverage }: ClosenessProps) {
  const format = useFormat();
  const band = closeness >= 0.6 ? 'near' : closeness >= 0.35 ? 'middle' : 'far';
  return (
    <div className="closeness">
      <p className="closeness-words">
        <strong>
          {band === 'near' ? <Trans>Close to you</Trans> : null}
          {band === 'middle' ? <Trans>Some way off</Trans> : null}
          {band === 'far' ? <Trans>Further off</Trans> : null}
        </strong>
        {', '}
        <Trans>closeness {Math.round(closeness * 100)} of 100</Trans>
      </p>
      <svg className="closeness-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="closeness-track" width="100" height="8" rx="1" />
        <rect className="closeness-fill" width={Math.max(1, Math.min(1, closeness) * 100)} height="8" rx="1" />
      </svg>
      <p className="closeness-words">
        {coverage === null ? (
          <Trans>It is not known what skills the job asks for</Trans>
        ) : (
          <Trans>You have {format.percent(coverage)} of what the job asks for</Trans>
        )}
      </p>
    </div>
  );
}
