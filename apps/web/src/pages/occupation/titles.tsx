import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OccupationPage } from '../../api.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';

/** Other names for the same work. */
export function Titles({ page: { titles, sources } }: { page: OccupationPage }) {
  const { t } = useLingui();
  if (titles.length === 0) return null;
  return (
    <section aria-labelledby="titles-title">
      <div className="with-why">
        <h2 id="titles-title">
          <Trans>Also called</Trans>
        </h2>
        <Why of={t`job titles`} kinds={['titles', 'groups']} sources={sources} />
      </div>
      <Disclosure summary={<Plural value={titles.length} one="One job title" other="# job titles" />}>
        <ul className="tag-list">
          {titles.map((label) => (
            <li key={`${label.lang}-${label.text}`}>
              <LabelText label={label} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
