import { Plural, Trans } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef } from 'react';
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
  const list = useRef<HTMLUListElement>(null);
  const lang = useLanguage();
  const listed = choice.listed.filter((id) => knownSkill(lang, id) !== undefined);
  const count = listed.filter(choice.has).length;
  const keepPlace = useKeptPlace(list, count);
  const act = (id: string, change: (id: string) => void) => {
    keepPlace(id);
    change(id);
  };
  return (
    <section className="skill-list" aria-labelledby="skill-list-title">
      <h2 id="skill-list-title">
        <Plural value={count} _0="You have no skills in the list" one="One skill" other="# skills" />
      </h2>
      {listed.length === 0 ? (
        <p>
          <Trans>Add what you can do below. Without any, we take what is usual in your occupation for granted.</Trans>
        </p>
      ) : null}
      <ul ref={list}>
        {listed.map((id) =>
          choice.has(id) ? (
            <SkillRow key={id} id={id} pages={pages} onRemove={() => act(id, choice.remove)} />
          ) : (
            <RemovedRow key={id} id={id} onUndo={() => act(id, choice.add)} />
          ),
        )}
      </ul>
    </section>
  );
}

/** The button pressed is replaced by its opposite: when that has come, the keyboard is put on it. */
function useKeptPlace(list: RefObject<HTMLElement | null>, changes: number): (id: string) => void {
  const place = useRef<string>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list has changed, not when the ref has
  useEffect(() => {
    if (place.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(place.current)}"] button`)?.focus();
    place.current = null;
  }, [changes]);
  return (id) => {
    place.current = id;
  };
}

function SkillRow({ id, pages, onRemove }: { id: string; pages: readonly OccupationPage[]; onRemove: () => void }) {
  const lang = useLanguage();
  const draft = useDraft();
  const skill = knownSkill(lang, id);
  if (skill === undefined) return null;
  return (
    <li className="skill-row" data-id={id}>
      <span className="skill-row-name">
        <LabelText label={skill.label} />
      </span>
      <OriginText origin={originOf(id, draft, pages)} />
      <Button look="quiet" small onClick={onRemove}>
        <Trans>
          Remove <span className="visually-hidden">{skill.label.text}</span>
        </Trans>
      </Button>
    </li>
  );
}

function RemovedRow({ id, onUndo }: { id: string; onUndo: () => void }) {
  const lang = useLanguage();
  const skill = knownSkill(lang, id);
  if (skill === undefined) return null;
  return (
    <li className="skill-row" data-id={id} data-removed>
      <span className="skill-row-name">
        <LabelText label={skill.label} />
      </span>
      <span className="skill-row-origin">
        <Trans>Removed</Trans>
      </span>
      <Button look="quiet" small onClick={onUndo}>
        <Trans>
          Undo <span className="visually-hidden">{skill.label.text}</span>
        </Trans>
      </Button>
    </li>
  );
}
