import { Plural, Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { RecognisedOccupation } from '#contract/skills.ts';
import { useJourney, useReplaceAddress, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { quotes } from '../../pages/skills/origin.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { updateDraft, useDraft } from '../start/draft.ts';
import { MeaningChoice } from '../start/meaning-choice.tsx';
import './wordings.css';

const mostWordings = 4;

/** Words in her text that may be an occupation she has had. It is asked, never taken for granted. */
export function Wordings() {
  const lang = useLanguage();
  const { occupations, choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const { text, found, declined } = useDraft();
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const change = (ids: readonly string[]) => replaceAddress(paths.skills(lang, withOccupations(choices, ids)));
  const isHers = ({ occupations: meant }: RecognisedOccupation) => meant.some(({ id }) => occupations.includes(id));
  const asked = (found?.occupations ?? [])
    .filter((hit) => open === hit.text.text || !(isHers(hit) || declined.includes(hit.text.text)))
    .slice(0, mostWordings);
  // The button that was pressed is gone: the keyboard goes on to the next question, or stays where they stood.
  const goOn = () =>
    requestAnimationFrame(() => (place.current?.querySelector<HTMLElement>('button') ?? place.current)?.focus());
  const answer = (hit: RecognisedOccupation, yes: boolean) => {
    if (!yes) updateDraft({ declined: [...declined, hit.text.text] });
    setOpen(null);
    goOn();
  };
  return (
    <div className="wordings" ref={place} tabIndex={-1}>
      {asked.map((hit) =>
        open === hit.text.text ? (
          <MeaningChoice
            key={hit.text.text}
            hit={hit}
            chosen={occupations}
            onChange={change}
            onDone={() => answer(hit, isHers(hit))}
          />
        ) : (
          <Wording
            key={hit.text.text}
            hit={hit}
            words={quotes(text, hit.evidence).join(' … ')}
            onNo={() => answer(hit, false)}
            onYes={() => {
              if (hit.occupations.length > 1) return setOpen(hit.text.text);
              change([...occupations, ...hit.occupations.map(({ id }) => id)]);
              goOn();
            }}
          />
        ),
      )}
    </div>
  );
}

interface WordingProps {
  readonly hit: RecognisedOccupation;
  readonly words: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Wording({ hit, words, onYes, onNo }: WordingProps) {
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
        )}{' '}
        {hit.years === undefined ? null : (
          <Plural value={hit.years} one="The text says one year." other="The text says # years." />
        )}
      </p>
      <div className="wording-answers">
        <Button small onClick={onYes}>
          {several ? <Trans>Choose which one</Trans> : <Trans>Yes, I have</Trans>}
        </Button>
        <Button look="quiet" small onClick={onNo}>
          {several ? <Trans>None of them</Trans> : <Trans>No</Trans>}
        </Button>
      </div>
    </div>
  );
}
