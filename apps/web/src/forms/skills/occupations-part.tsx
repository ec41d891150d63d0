import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useJourney, useReplaceAddress, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { useDraft } from '../start/draft.ts';
import { MeaningChoice } from '../start/meaning-choice.tsx';
import { OccupationPicker } from '../start/occupation-picker.tsx';
import './occupations-part.css';

const mostWordings = 4;

/** The occupations she comes from: the ones chosen, and wordings in her text that may be more. */
export function OccupationsPart() {
  const lang = useLanguage();
  const { occupations, choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const { found } = useDraft();
  const [open, setOpen] = useState<string | null>(null);
  const change = (ids: readonly string[]) => replaceAddress(paths.skills(lang, withOccupations(choices, ids)));
  const wordings = (found?.occupations ?? [])
    .filter((hit) => open === hit.text.text || !hit.occupations.some(({ id }) => occupations.includes(id)))
    .slice(0, mostWordings);
  return (
    <section className="occupations-part" aria-labelledby="occupations-part-title">
      <h2 id="occupations-part-title">
        <Trans>What you have worked as</Trans>
      </h2>
      <p>
        <Trans>It is used to compare pay and to find jobs close to yours.</Trans>
      </p>
      {wordings.map((hit) =>
        hit.occupations.length > 1 && open === hit.text.text ? (
          <MeaningChoice key={hit.text.text} hit={hit} chosen={occupations} onChange={change} onDone={() => setOpen(null)} />
        ) : (
          <p key={hit.text.text} className="occupations-part-hit">
            <span lang={hit.text.lang}>
              <Trans>Your text says “{hit.text.text}”.</Trans>
            </span>{' '}
            <Button
              small
              onClick={() =>
                hit.occupations.length > 1
                  ? setOpen(hit.text.text)
                  : change([...occupations, ...hit.occupations.map(({ id }) => id)])
              }
            >
              {hit.occupations.length > 1 ? <Trans>Choose which one</Trans> : <Trans>I have worked as that</Trans>}
            </Button>
          </p>
        ),
      )}
      <OccupationPicker chosen={occupations} onChange={change} />
    </section>
  );
}
