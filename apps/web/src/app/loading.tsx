import { useLingui } from '@lingui/react/macro';
import './loading.css';

/** Stands in for a page that takes more than a moment. */
export function Loading() {
  const { t } = useLingui();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t`Loading…`}</span>
      <span className="loading-bar" data-size="title" />
      <span className="loading-bar" data-size="lead" />
      <span className="loading-bar" data-size="block" />
      <span className="loading-bar" data-size="block" />
    </div>
  );
}
