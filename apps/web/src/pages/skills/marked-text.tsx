import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useDraft } from '../../forms/start/draft.ts';
import { segments } from './segments.ts';

/** Her own text with the words that led to the skills still in the list. */
export function MarkedText({ kept }: { kept: readonly string[] }) {
  const { text, found } = useDraft();
  const spans = found?.skills.filter(({ id }) => kept.includes(id)).flatMap(({ evidence }) => evidence) ?? [];
  return (
    <section className="marked-text" aria-labelledby="marked-text-title">
      <h2 id="marked-text-title">
        <Trans>Your text</Trans>
      </h2>
      <p className="marked-text-words">
        {segments(text, spans).map(({ from, words, marked }) =>
          marked ? <mark key={from}>{words}</mark> : <Fragment key={from}>{words}</Fragment>,
        )}
      </p>
    </section>
  );
}
