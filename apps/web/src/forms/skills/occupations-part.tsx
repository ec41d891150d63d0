import { Trans } from '@lingui/react/macro';
import { useJourney, useReplaceAddress, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { OccupationPicker } from '../start/occupation-picker.tsx';
import './occupations-part.css';

/** The occupations she comes from. */
export function OccupationsPart() {
  const lang = useLanguage();
  const { occupations, choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  return (
    <section className="occupations-part" aria-labelledby="occupations-part-title">
      <h2 id="occupations-part-title">
        <Trans>What you have worked as</Trans>
      </h2>
      <p>
        <Trans>It is used to compare pay and to find jobs close to yours.</Trans>
      </p>
      <OccupationPicker
        chosen={occupations}
        onChange={(ids) => replaceAddress(paths.skills(lang, withOccupations(choices, ids)))}
      />
    </section>
  );
}
