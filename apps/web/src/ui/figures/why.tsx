import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { FigureKind, SourceNotes } from '#contract/schemas.ts';
import { WhyDialog } from './why-dialog.tsx';
import './why.css';

interface WhyProps {
  /** What the figure is, for those who hear only the button: “pay”, “job chances”. */
  readonly of: string;
  readonly kinds: readonly FigureKind[];
  readonly sources: SourceNotes;
  /** How the page itself chose or reckoned what it shows. */
  readonly children?: ReactNode;
}

/** Opens the source, date and method behind a figure. Stands beside a heading, never in it. */
export function Why({ of, kinds, sources, children }: WhyProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const notes = [...new Set(kinds)].flatMap((kind) => sources[kind] ?? []);
  return (
    <>
      <button
        type="button"
        className="why"
        aria-haspopup="dialog"
        aria-label={t`Why? Source of: ${of}`}
        onClick={() => setOpen(true)}
      >
        <Trans>Why?</Trans>
      </button>
      {open
        ? createPortal(
            <WhyDialog name={t`Source of: ${of}`} notes={notes} onClose={() => setOpen(false)}>
              {children}
            </WhyDialog>,
            document.body,
          )
        : null}
    </>
  );
}
