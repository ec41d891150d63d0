import type { InputHTMLAttributes, ReactNode } from 'react';
import './field.css';

interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly type: 'radio' | 'checkbox';
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A radio button or checkbox with its words as one large target. */
export function Choice({ type, note, children, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input type={type} {...input} />
      <span>{children}</span>
      {note === undefined ? null : <span className="choice-note">{note}</span>}
    </label>
  );
}
