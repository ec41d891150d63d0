import type { ReactNode } from 'react';
import { useNarrow } from './use-narrow.ts';
import './folded.css';

interface FoldedProps {
  /** What stands in its place until it is opened. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** On a narrow screen behind one line, so that what one came for is not far down; else as it is. */
export function Folded({ summary, children }: FoldedProps) {
  if (!useNarrow()) return children;
  return (
    <details className="folded">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
