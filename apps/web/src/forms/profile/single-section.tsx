import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Profile } from '#contract/profiles.ts';
import { isAsBefore, refreshProfile } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import type { FieldSpec } from './field-spec.ts';
import { ProfileForm } from './profile-form.tsx';
import './item-section.css';

interface SingleSectionProps {
  readonly title: ReactNode;
  readonly name: string;
  readonly empty: ReactNode;
  /** Label and words of what is told. */
  readonly told: readonly (readonly [string, string])[];
  readonly fields: readonly FieldSpec[];
  readonly values: object;
  /** The same of a profile as it is now. */
  readonly pick: (profile: Profile) => object;
  readonly save: (values: Record<string, unknown>) => Promise<unknown>;
}

/** What a profile has one of, shown or being changed. */
export function SingleSection({ title, name, empty, told, fields, values, pick, save }: SingleSectionProps) {
  const id = useId();
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setEditing(false);
    heading.current?.focus();
  };
  const shown = told.filter(([, words]) => words !== '');
  return (
    <section className="profile-section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {editing ? (
        <ProfileForm
          name={name}
          fields={fields}
          values={values}
          isAsBefore={() => isAsBefore(values, pick)}
          onSave={async (changed) => {
            await save(changed);
            await refreshProfile();
            close();
          }}
          onLeave={() => {
            close();
            void refreshProfile();
          }}
        />
      ) : (
        <>
          {shown.length === 0 ? <p className="profile-empty">{empty}</p> : null}
          <dl className="profile-told">
            {shown.map(([label, words]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <Button onClick={() => setEditing(true)}>
            {shown.length === 0 ? <Trans>Fill in</Trans> : <Trans>Change</Trans>}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </>
      )}
    </section>
  );
}
