import { Trans } from '@lingui/react/macro';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { SourceNote } from '#contract/schemas.ts';
import { SourceNoteText } from './source-note-text.tsx';

interface WhyDialogProps {
  readonly name: string;
  readonly notes: readonly SourceNote[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the keyboard while it is open, and gives it back to what opened it. A press beside it closes it. */
export function WhyDialog({ name, notes, onClose, children }: WhyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, as the browser sees to
    <dialog ref={dialog} className="why-panel" aria-label={name} onClose={onClose} onClick={closeBeside}>
      <div className="why-panel-words">
        <div className="why-panel-head">
          <h2>
            <Trans>Where this comes from</Trans>
          </h2>
          <button type="button" className="button" data-look="plain" data-small onClick={() => dialog.current?.close()}>
            <Trans>Close this</Trans>
          </button>
        </div>
        {children}
        {notes.length === 0 ? (
          <p>
            <Trans>No source is given.</Trans>
          </p>
        ) : (
          notes.map((note) => <SourceNoteText key={`${note.dataset}-${note.title}-${note.date ?? ''}`} note={note} />)
        )}
      </div>
    </dialog>
  );
}
