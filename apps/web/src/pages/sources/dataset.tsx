import { Plural, Trans } from '@lingui/react/macro';
import type { Sources } from '#contract/platform.ts';
import { useDatasetName } from '../../i18n/dataset-name.ts';
import { useFormat } from '../../i18n/format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SourceNoteText, SyntheticBadge } from '../../ui/figures/source-note-text.tsx';
import { LeftOutRow } from './left-out-row.tsx';

type DatasetData = Sources['datasets'][number];

/** One dataset: what it holds, what was left out and where it comes from. */
export function Dataset({ dataset }: { dataset: DatasetData }) {
  const name = useDatasetName();
  const format = useFormat();
  const counts = Object.entries(dataset.counts);
  const leftOut = Object.entries(dataset.leftOut).filter(([, count]) => count > 0);
  const dates = [...new Set(dataset.files.flatMap(({ date }) => (date === undefined ? [] : format.date(date))))];
  const sum = leftOut.reduce((total, [, count]) => total + count, 0);
  return (
    <article className="dataset" data-in-use={dataset.inUse}>
      <h3>
        {name(dataset.dataset)} {dataset.synthetic ? <SyntheticBadge /> : null}
      </h3>
      <p>
        {dataset.inUse ? (
          <>
            {dates.length === 0 ? null : <Trans>Concerns {format.list(dates)}.</Trans>}{' '}
            <Trans>Read in {format.date(dataset.activatedAt)}.</Trans>
          </>
        ) : (
          <Trans>Not used: real data of the same kind is loaded.</Trans>
        )}
      </p>
      {counts.length === 0 ? null : (
        <ul className="dataset-counts">
          {counts.map(([what, count]) => (
            <li key={what}>
              <strong>{format.count(count)}</strong> {name(what)}
            </li>
          ))}
        </ul>
      )}
      {sum === 0 ? null : (
        <Disclosure
          summary={
            <Plural value={sum} one="One row or reference was left out" other="# rows or references were left out" />
          }
        >
          <ul>
            {leftOut.map(([what, count]) => (
              <li key={what}>
                <LeftOutRow what={what} count={count} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {dataset.files.length === 0 ? null : (
        <Disclosure
          summary={
            <Plural value={dataset.files.length} one="One file and its licence" other="# files and their licences" />
          }
        >
          {dataset.files.map((note) => (
            <SourceNoteText key={`${note.dataset}-${note.title}`} note={note} />
          ))}
        </Disclosure>
      )}
    </article>
  );
}
