import { Trans } from '@lingui/react/macro';
import type { SourceNotes } from '#contract/schemas.ts';
import type { Choices } from '../../paths.ts';

/** What must be known of the list, in a line for a narrow screen; the rest is behind it. */
export function NotesInShort({ sources, asOf }: { sources: SourceNotes; asOf: Choices[string] }) {
  const madeUp = Object.values(sources).some((notes) => notes.some(({ synthetic }) => synthetic));
  return (
    <>
      <Trans>Suggested by a computer, can be wrong.</Trans> {madeUp ? <Trans>Figures are made up.</Trans> : null}{' '}
      {asOf === undefined ? null : <Trans>Courses not as of today.</Trans>}
    </>
  );
}
