import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { RecognisedOccupation } from '#contract/skills.ts';
import { useJourney, useReplaceAddress, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { quotes } from '../../pages/skills/origin.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { useDraft } from '../start/draft.ts';
import { MeaningChoice } from '../start/meaning-choice.tsx';
import './wordings.css';

const mostWordings = 4;

/** Words in her text that may be an occupation she has had. It is asked, never taken for granted. */
export function Wordings() {
  const lang = useLanguage();
  const { occupations, choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const { text, found } = useDraft();
  const [open, setOpen] = useState<string | null>(null);
  const change = (ids: readonly string[]) => replaceAddress(paths.skills(lang, withOccupations(choices, ids)));
  const asked = (found?.occupations ?? [])
    .filter((hit) => open === hit.text.text || !hit.occupations.some(({ id }) => occupations.includes(id)))
    .slice(0, mostWordings);
  if (asked.length === 0) return null;
  return (
    <ul className="wordings">
      {asked.map((hit) => (
        <li key={hit.text.text}>
          {open === hit.text.text ? (
            <MeaningChoice hit={hit} chosen={occupations} onChange={change} onDone={() => setOpen(null)} />
          ) : (
            <Wording
              hit={hit}
              words={quotes(text, hit.evidence).join(' … ')}
              onYes={() =>
                hit.occupations.length > 1
                  ? setOpen(hit.text.text)
                  : change([...occupations, ...hit.occupations.map(({ id }) => id)])
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Wording({ hit, words, onYes }: { hit: RecognisedOccupation; words: string; onYes: () => void }) {
  const several = hit.occupations.length > 1;
  return (
    <div className="wording">
      <p>
        {several ? (
          <Trans>
            You wrote <q>{words}</q>. It can mean several occupations.
          </Trans>
        ) : (
          <Trans>
            You wrote <q>{words}</q>. Have you worked as <LabelText label={hit.text} />?
          </Trans>
        )}
      </p>
      <Button small onClick={onYes}>
        {several ? <Trans>Choose which one</Trans> : <Trans>Yes, I have</Trans>}
      </Button>
    </div>
  );
}
