import { Trans, useLingui } from '@lingui/react/macro';
import type { SourceNotes } from '#contract/schemas.ts';
import { Why } from '../../ui/figures/why.tsx';

/** How the counties are held against each other. */
export function TotalsWhy({ sources }: { sources: SourceNotes }) {
  const { t } = useLingui();
  return (
    <Why of={t`the counties side by side`} kinds={['forecast', 'vacancies']} sources={sources}>
      <p>
        <Trans>
          We count the occupation groups that are assessed for the county, and among them those for which every
          assessment says large chances. The map has three colours with about as many counties in each.
        </Trans>
      </p>
    </Why>
  );
}
