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
      return <Trans>The 40 jobs highest in your list, the best paid first; then the next 40.</Trans>;
    case 'vacancies':
      return (
        <Trans>The 40 jobs highest in your list, those with the most advertised jobs first; then the next 40.</Trans>
      );
    case 'chances':
      return <Trans>The 40 jobs highest in your list, those with the best job chances first; then the next 40.</Trans>;
    default:
      return (
        <Trans>
          At the top: jobs near what you can do, or that there are many of, so one further off may stand high too. What
          your county advertises does not change the order.
        </Trans>
      );
  }
}
