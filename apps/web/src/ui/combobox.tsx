import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { useCombobox } from './use-combobox.ts';
import './combobox.css';

export interface ComboboxOption<Value> {
  readonly key: string;
  readonly value: Value;
  readonly text: string;
  readonly lang?: string;
  readonly note?: ReactNode;
}

interface ComboboxProps<Value> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What must be mended before one can go on. */
  readonly error?: ReactNode;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly options: readonly ComboboxOption<Value>[];
  /** The options answer what stands in the field now. */
  readonly settled: boolean;
  readonly onPick: (value: Value) => void;
}

/** A text field that suggests as one types. */
export function Combobox<Value>(props: ComboboxProps<Value>) {
  const { label, hint, error, query, onQuery, options, settled, onPick } = props;
  const { t } = useLingui();
  const id = useId();
  const box = useCombobox(
    options,
    (option) => onPick(option.value),
    () => onQuery(''),
  );
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  const asked = query.trim().length > 1;
  const expanded = box.open && asked && options.length > 0;
  const count = options.length;
  const status =
    !box.open || !asked || !settled ? '' : count === 0 ? t`No hits. Try another word.` : t`${count} suggestions`;
  return (
    <div className="combobox">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="field-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
        aria-activedescendant={expanded && box.active >= 0 ? `${id}-${box.active}` : undefined}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          box.show();
        }}
        onBlur={box.close}
        onKeyDown={box.onKeyDown}
      />
      <ul className="combobox-list" id={`${id}-list`} role="listbox" aria-label={t`Suggestions`} hidden={!expanded}>
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === box.active}
            className="combobox-option"
            onPointerDown={(event) => {
              event.preventDefault();
              box.pick(option);
            }}
          >
            <span lang={option.lang}>{option.text}</span>
            {option.note === undefined ? null : <span className="combobox-note">{option.note}</span>}
          </li>
        ))}
      </ul>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <p className="combobox-status" role="status" data-empty={settled && asked && count === 0 ? true : undefined}>
        {status}
      </p>
    </div>
  );
}
