import { Trans, useLingui } from '@lingui/react/macro';
import type { SourceNotes } from '#contract/schemas.ts';
import { useJourney } from '../../choices.ts';
import { asList } from '../../paths.ts';
import { ClosenessMethod } from '../../ui/figures/closeness-method.tsx';
import { Why } from '../../ui/figures/why.tsx';

/** What the list's order means, in one line. */
export function OrderWords({ sources }: { sources: SourceNotes }) {
  const { t } = useLingui();
  const { choices } = useJourney();
  return (
    <p className="order-words">
      <Words sort={asList(choices['sort'])[0] ?? 'match'} />{' '}
      <Why of={t`the order`} kinds={['match', 'skills']} sources={sources}>
        <ClosenessMethod />
      </Why>
    </p>
  );
}

function Words({ sort }: { sort: string }) {
  switch (sort) {
    case 'closeness':
      return <Trans>At the top: the jobs nearest to what you can do, however few or many work in them.</Trans>;
    case 'pay':
      return <Trans>The jobs that lie nearest to you, the best paid first.</Trans>;
    case 'vacancies':
      return <Trans>The jobs that lie nearest to you, those with the most advertised jobs first.</Trans>;
    case 'chances':
      return <Trans>The jobs that lie nearest to you, those with the best job chances first.</Trans>;
    default:
      return (
        <Trans>
          At the top: jobs that lie near what you can do and that there are many of. Nearness and size are weighed
          together.
        </Trans>
      );
  }
}
