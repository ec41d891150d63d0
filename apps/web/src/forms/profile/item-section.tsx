import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { ItemOf, Profile, ProfilePart } from '#contract/profiles.ts';
import { isAsBefore, refreshProfile, removeItem, saveItem } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import type { FieldSpec } from './field-spec.ts';
import { ItemRow, RemovedRow } from './item-row.tsx';
import { ProfileForm } from './profile-form.tsx';
import './item-section.css';

export type Item<Part extends ProfilePart> = Profile[Part][number];

interface ItemSectionProps<Part extends ProfilePart> {
  readonly part: Part;
  readonly title: ReactNode;
  /** What stands where nothing does yet. */
  readonly empty: ReactNode;
  readonly items: readonly Item<Part>[];
  readonly fields: readonly FieldSpec[];
  /** Of a new item, where they are others. */
  readonly addFields?: readonly FieldSpec[];
  /** An item before anything is told. */
  readonly blank: object;
  readonly nameOf: (item: Item<Part>) => string;
  readonly renderSummary: (item: Item<Part>) => ReactNode;
  readonly add?: { readonly words: ReactNode; readonly name: string };
  readonly idFor?: (values: Record<string, unknown>) => string;
  readonly children?: ReactNode;
}

/** A list of a profile: each item can be changed and removed in its place; a removed one stays, ready to be put back. */
export function ItemSection<Part extends ProfilePart>(props: ItemSectionProps<Part>) {
  const { part, title, empty, items, fields, blank, nameOf, renderSummary, add, children } = props;
  const { idFor = () => crypto.randomUUID(), addFields = fields } = props;
  const id = useId();
  const [editing, setEditing] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setEditing(null);
    heading.current?.focus();
  };
  const leave = () => {
    close();
    void refreshProfile();
  };
  const [removed, setRemoved] = useState<readonly Item<Part>[]>([]);
  const [failed, setFailed] = useState(false);
  const gone = removed.filter((one) => items.every((item) => item.id !== one.id));
  const save = async (itemId: string, item: object) => {
    await saveItem(part, itemId, contentOf<Part>(item));
    close();
  };
  const act = (doing: Promise<void>) => {
    setFailed(false);
    doing.catch(() => setFailed(true));
  };
  return (
    <section className="profile-section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {items.length + gone.length === 0 && editing === null ? <p className="profile-empty">{empty}</p> : null}
      <ul className="profile-items" data-short={(part !== 'experiences' && part !== 'educations') || undefined}>
        {items.map((item) =>
          editing === item.id ? (
            <li key={item.id}>
              <ProfileForm
                name={nameOf(item)}
                fields={fields}
                values={item}
                isAsBefore={() => isAsBefore(item, (profile) => profile[part].find(({ id }) => id === item.id))}
                onSave={(values) => save(item.id, { ...item, ...values })}
                onLeave={leave}
              />
            </li>
          ) : (
            <ItemRow
              key={item.id}
              name={nameOf(item)}
              onEdit={fields.length === 0 ? undefined : () => setEditing(item.id)}
              onRemove={() => {
                setRemoved([...removed.filter((one) => one.id !== item.id), item]);
                act(removeItem(part, item.id));
              }}
            >
              {renderSummary(item)}
            </ItemRow>
          ),
        )}
        {gone.map((item) => (
          <RemovedRow
            key={item.id}
            name={nameOf(item)}
            onUndo={() => act(saveItem(part, item.id, contentOf<Part>(item)).then(() => heading.current?.focus()))}
          />
        ))}
      </ul>
      {failed ? (
        <p className="field-error" role="alert">
          <Trans>That did not get through. Try again.</Trans>
        </p>
      ) : null}
      {children}
      {add === undefined ? null : editing === '' ? (
        <ProfileForm
          name={add.name}
          fields={addFields}
          values={blank}
          onSave={(values) => save(idFor(values), { ...blank, ...values })}
          onLeave={close}
        />
      ) : (
        <Button onClick={() => setEditing('')}>{add.words}</Button>
      )}
    </section>
  );
}

/** What an item says, without its id and when it was saved. */
function contentOf<Part extends ProfilePart>(item: object): ItemOf<Part> {
  const { id: _id, savedAt: _savedAt, ...content } = item as Item<Part>;
  return content as unknown as ItemOf<Part>;
}
