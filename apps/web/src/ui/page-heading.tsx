import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import './page-heading.css';

interface PageHeadingProps {
  /** What the browser calls the page. */
  readonly title: string;
  readonly lang?: string;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

let firstPage = true;

/** The page's one heading; takes focus when the page was reached from another, so that it is read out. */
export function PageHeading({ title, lang, eyebrow, lead, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Vidare`;
  }, [title]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <header className="page-heading">
      {eyebrow === undefined ? null : <p className="page-heading-eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {children}
      </h1>
      {lead === undefined ? null : <p className="page-heading-lead">{lead}</p>}
    </header>
  );
}
