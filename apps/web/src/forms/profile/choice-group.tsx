import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import './choice-group.css';

/** Something that can be chosen: its key, and its words. */
export interface Option {
  readonly key: string;
  readonly words: string;
  readonly note?: string;
}

interface ChoiceGroupProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly Option[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

/** What can be chosen of one part of a profile, one by one or all at once; nothing where the part is empty. */
export function ChoiceGroup({ title, hint, options, chosen, onChoose }: ChoiceGroupProps) {
  const id = useId();
  if (options.length === 0) return null;
  const keys = options.map(({ key }) => key);
  const all = keys.every((key) => chosen.has(key));
  return (
    <fieldset className="choice-group" aria-describedby={hint === undefined ? undefined : id}>
      <legend>{title}</legend>
      {hint === undefined ? null : (
        <p className="field-hint" id={id}>
          {hint}
        </p>
      )}
      {options.length < 2 ? null : (
        <Button look="quiet" small onClick={() => onChoose(keys, !all)}>
          {all ? <Trans>Choose none</Trans> : <Trans>Choose all</Trans>}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
      <div className="choice-group-options">
        {options.map(({ key, words, note }) => (
          <Choice
            key={key}
            type="checkbox"
            checked={chosen.has(key)}
            onChange={({ currentTarget }) => onChoose([key], currentTarget.checked)}
            {...(note === undefined || note === '' ? {} : { note })}
          >
            {words}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
