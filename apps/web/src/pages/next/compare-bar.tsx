import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useJourney, useReplaceAddress } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useOccupations } from '../../labels.ts';
import { asList, paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { mostCompared, toComparison } from '../compare/compared.ts';
import './compare-bar.css';

/** The jobs chosen to be set side by side, within reach wherever she is in the list. */
export function CompareBar() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const compared = asList(choices['compare']);
  const names = useOccupations(compared).map(({ label }) => label.text);
  if (compared.length === 0) return null;
  return (
    <section className="compare-bar no-print" aria-label={t`Compare jobs`}>
      <p>
        <strong>{names.join(' · ')}</strong>{' '}
        {compared.length === 1 ? <Trans>Choose one or two more to compare with.</Trans> : null}
        {compared.length >= mostCompared ? <Trans>No more than three fit side by side.</Trans> : null}
      </p>
      <div className="compare-bar-acts">
        {compared.length < 2 ? null : (
          <ButtonLink href={paths.compare(lang, toComparison(choices, compared))} look="primary" small>
            <Plural value={compared.length} one="Compare # job" other="Compare # jobs" />
          </ButtonLink>
        )}
        <Button look="quiet" small onClick={() => replaceAddress(paths.next(lang, { ...choices, compare: undefined }))}>
          <Trans>Clear</Trans>
        </Button>
      </div>
    </section>
  );
}
