import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { FigureKind, SourceNotes } from '#contract/schemas.ts';
import { SourceNoteText } from './source-note-text.tsx';
import './why.css';

interface WhyProps {
  /** What the figure is, for those who hear only the button: “pay”, “job chances”. */
  readonly of: string;
  readonly kinds: readonly FigureKind[];
  readonly sources: SourceNotes;
}

/** Opens the source, date and method behind a figure. */
export function Why({ of, kinds, sources }: WhyProps) {
  const { t } = useLingui();
  const id = useId();
  const [open, setOpen] = useState(false);
  const notes = kinds.flatMap((kind) => sources[kind] ?? []);
  return (
    <>
      <button type="button" className="why" popoverTarget={id} aria-label={t`Why? Source of: ${of}`}>
        <Trans>Why?</Trans>
      </button>
      <div
        id={id}
        popover="auto"
        className="why-panel"
        role="dialog"
        aria-label={t`Source of: ${of}`}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? (
          <>
            <h3>
              <Trans>Where this comes from</Trans>
            </h3>
            {notes.length === 0 ? (
              <p>
                <Trans>No source is given.</Trans>
              </p>
            ) : (
              notes.map((note) => <SourceNoteText key={`${note.dataset}-${note.title}`} note={note} />)
            )}
            <button type="button" className="button" data-look="plain" popoverTarget={id} popoverTargetAction="hide">
              <Trans>Close this</Trans>
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}
