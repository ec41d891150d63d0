import { Trans } from '@lingui/react/macro';
import type { FigureKind, SourceNote, SourceNotes } from '#contract/schemas.ts';
import { useFormat } from '../../i18n/format.ts';
import './printed-sources.css';

interface PrintedSourcesProps {
  readonly kinds: readonly FigureKind[];
  readonly sources: SourceNotes;
}

/** On paper nothing can be opened: what stands behind “Why?” is told in short at the end. */
export function PrintedSources({ kinds, sources }: PrintedSourcesProps) {
  const format = useFormat();
  const notes = kinds.flatMap((kind) => sources[kind] ?? []);
  const named = new Map(notes.map((note) => [`${note.publisher}|${note.title}|${note.date ?? ''}`, note]));
  return (
    <section className="printed-sources">
      <h2>
        <Trans>Sources</Trans>
      </h2>
      <ul>
        {[...named].map(([key, note]) => (
          <li key={key}>
            <SourceLine note={note} date={note.date === undefined ? undefined : format.date(note.date)} />
          </li>
        ))}
      </ul>
      <p>
        <Trans>Printed from {location.host}.</Trans>
      </p>
    </section>
  );
}

function SourceLine({ note, date }: { note: SourceNote; date: string | undefined }) {
  return (
    <>
      <strong>{note.title}</strong>, {note.publisher}
      {date === undefined || note.title.includes(date) ? '' : `, ${date}`}.{' '}
      {note.synthetic ? <Trans>Made-up figures.</Trans> : note.method}
    </>
  );
}
