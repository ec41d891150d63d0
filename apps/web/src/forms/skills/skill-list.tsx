import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { OccupationPage } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';
import { originOf } from '../../pages/skills/origin.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { useDraft } from '../start/draft.ts';
import { OriginText } from './origin-text.tsx';
import type { SkillChoice } from './use-skill-choice.ts';
import './skill-list.css';

/** The skills she has. One taken away stays in its place, ready to be put back. */
export function SkillList({ choice, pages }: { choice: SkillChoice; pages: readonly OccupationPage[] }) {
  const lang = useLanguage();
  const listed = choice.listed.filter((id) => knownSkill(lang, id) !== undefined);
  const count = listed.filter(choice.has).length;
  const [place, setPlace] = useState<string | null>(null);
  const act = (id: string, change: (id: string) => void) => {
    setPlace(id);
    change(id);
  };
  return (
    <section className="skill-list" aria-labelledby="skill-list-title">
      <h2 id="skill-list-title">
        <Plural value={count} _0="You have no skills in the list" one="One skill" other="# skills" />
      </h2>
      {listed.length === 0 ? (
        <p>
          <Trans>Add what you can do below, or choose what you have worked as.</Trans>
        </p>
      ) : null}
      <ul>
        {listed.map((id) =>
          choice.has(id) ? (
            <SkillRow key={id} id={id} pages={pages} here={place === id} onRemove={() => act(id, choice.remove)} />
          ) : (
            <RemovedRow key={id} id={id} here={place === id} onUndo={() => act(id, choice.add)} />
          ),
        )}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly id: string;
  /** The row's button was just pressed: its opposite takes over the keyboard. */
  readonly here: boolean;
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

interface SkillRowProps extends RowProps {
  readonly pages: readonly OccupationPage[];
  readonly onRemove: () => void;
}

function SkillRow({ id, here, pages, onRemove }: SkillRowProps) {
  const lang = useLanguage();
  const draft = useDraft();
  const skill = knownSkill(lang, id);
  if (skill === undefined) return null;
  return (
    <li className="skill-row">
      <span className="skill-row-name">
        <LabelText label={skill.label} />
        {skill.deprecated ? (
          <span className="skill-row-former">
            {' '}
            <Trans>(no longer in the data)</Trans>
          </span>
        ) : null}
      </span>
      <OriginText origin={originOf(id, draft, pages)} />
      <Button look="quiet" small ref={here ? takeFocus : null} onClick={onRemove}>
        <Trans>
          Remove <span className="visually-hidden">{skill.label.text}</span>
        </Trans>
      </Button>
    </li>
  );
}

function RemovedRow({ id, here, onUndo }: RowProps & { readonly onUndo: () => void }) {
  const lang = useLanguage();
  const skill = knownSkill(lang, id);
  if (skill === undefined) return null;
  return (
    <li className="skill-row" data-removed>
      <span className="skill-row-name">
        <LabelText label={skill.label} />
      </span>
      <span className="skill-row-origin">
        <Trans>Removed</Trans>
      </span>
      <Button look="quiet" small ref={here ? takeFocus : null} onClick={onUndo}>
        <Trans>
          Undo <span className="visually-hidden">{skill.label.text}</span>
        </Trans>
      </Button>
    </li>
  );
}
