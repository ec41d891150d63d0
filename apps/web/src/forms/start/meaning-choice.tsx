import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Label, OccupationRef } from '#contract/schemas.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import './meaning-choice.css';

interface MeaningChoiceProps {
  readonly hit: { readonly text: Label; readonly occupations: readonly OccupationRef[] };
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly onDone: () => void;
  /** She looks for where something leads, not for what she has done. */
  readonly ahead?: boolean;
  /** She has tried to go on without an answer. */
  readonly unanswered?: boolean;
}

/** One title, several occupations: she says which are hers. */
export function MeaningChoice({
  hit,
  chosen,
  onChange,
  onDone,
  ahead = false,
  unanswered = false,
}: MeaningChoiceProps) {
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);
  const none = !hit.occupations.some(({ id }) => chosen.includes(id));
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className="meaning-choice" ref={first}>
      <legend>
        {ahead ? (
          <Trans>“{hit.text.text}” can mean several occupations. Which do you mean?</Trans>
        ) : (
          <Trans>“{hit.text.text}” can mean several occupations. Which have you worked as?</Trans>
        )}
      </legend>
      <div className="meaning-choice-list">
        {hit.occupations.map(({ id, label, group }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
            {...(group === undefined ? {} : { note: <LabelText label={group} /> })}
          >
            <LabelText label={label} />
          </Choice>
        ))}
      </div>
      {unanswered && none ? (
        <p className="field-error" role="alert">
          <Trans>Choose at least one, or say that it is none of these.</Trans>
        </p>
      ) : null}
      <Button onClick={onDone} small>
        {none ? <Trans>None of these</Trans> : <Trans>Done</Trans>}
      </Button>
    </fieldset>
  );
}
