import { Trans } from '@lingui/react/macro';
import type { SourceNote } from '#contract/schemas.ts';
import { useFormat } from '../../i18n/format.ts';
import './why.css';

/** One source as its publisher gave it. */
export function SourceNoteText({ note }: { note: SourceNote }) {
  const format = useFormat();
  return (
    <div className="source-note">
      <p className="source-note-title">
        {note.url === undefined ? note.title : <a href={note.url}>{note.title}</a>}{' '}
        {note.synthetic ? <SyntheticBadge /> : null}
      </p>
      <p>{note.method}</p>
      <dl>
        <dt>
          <Trans>Publisher</Trans>
        </dt>
        <dd>{note.publisher}</dd>
        {note.dataset === 'match' ? null : (
          <>
            <dt>
              <Trans>Concerns</Trans>
            </dt>
            <dd>{note.date === undefined ? <Trans>the file does not say</Trans> : format.date(note.date)}</dd>
          </>
        )}
        <dt>
          <Trans>Licence</Trans>
        </dt>
        <dd>{note.licence}</dd>
        {note.hitRate === undefined ? null : (
          <>
            <dt>
              <Trans>Hit rate</Trans>
            </dt>
            <dd>{note.hitRate}</dd>
          </>
        )}
        <dt>
          <Trans>Read in</Trans>
        </dt>
        <dd>{format.date(note.importedAt)}</dd>
      </dl>
    </div>
  );
}

export function SyntheticBadge() {
  return (
    <span className="badge">
      <Trans>made-up figures</Trans>
    </span>
  );
}
