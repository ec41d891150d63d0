import type { ReactNode } from 'react';
import './table.css';

/** A table with its caption; scrolls sideways by itself when the screen is narrow. */
export function Table({ caption, head, children }: { caption: ReactNode; head: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <div className="table-scroll" tabIndex={0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A number as a bar beside its figure. */
export function Bar({ value, most }: { value: number; most: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={most === 0 ? 0 : (value / most) * 100} height="8" />
    </svg>
  );
}

/** A ratio on a log scale: bars to the right of the middle are above one, to the left below. */
export function RatioBar({ ratio, most }: { ratio: number; most: number }) {
  const reach = Math.log2(Math.max(most, 2));
  const length = (Math.max(-1, Math.min(1, Math.log2(Math.max(ratio, 0.01)) / reach)) * 100) / 2;
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line x1="50" x2="50" y1="0" y2="8" />
      <rect x={Math.min(50, 50 + length)} width={Math.abs(length)} height="8" />
    </svg>
  );
}
