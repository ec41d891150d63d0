import type { ReactNode } from 'react';
import './disclosure.css';

/** Words that open for more; printed open. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
