import { Trans, useLingui } from '@lingui/react/macro';
import type { OccupationPage } from '../../api.ts';
import { Regulated } from '../../ui/figures/regulated.tsx';
import { TransitionList } from '../../ui/figures/transition-list.tsx';
import { TransitionTags } from '../../ui/figures/transition-tags.tsx';
import { Why } from '../../ui/figures/why.tsx';

/** What the law asks, and how much of the occupation is green, digital or care. */
export function LawAndTransitions({ page: { regulation, transitions, sources } }: { page: OccupationPage }) {
  const { t } = useLingui();
  return (
    <>
      {regulation === null ? null : (
        <section aria-labelledby="law-title">
          <h2 id="law-title">
            <Trans>Required by law</Trans>
          </h2>
          <Regulated regulation={regulation} />
        </section>
      )}
      <section aria-labelledby="transitions-title">
        <div className="with-why">
          <h2 id="transitions-title">
            <Trans>The green and the digital transition</Trans>
          </h2>
          <Why of={t`transitions`} kinds={['transitions']} sources={sources} />
        </div>
        <TransitionList transitions={transitions} />
        <TransitionTags transitions={transitions} />
      </section>
    </>
  );
}
