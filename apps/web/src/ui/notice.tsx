import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly title?: ReactNode;
  /** Read out as soon as it appears. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function Notice({ kind, title, live = false, children }: NoticeProps) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className="notice" data-kind={kind} role={role}>
      <span className="notice-sign" aria-hidden="true">
        {kind === 'info' ? 'i' : '!'}
      </span>
      <div className="notice-words">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
