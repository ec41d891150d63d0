import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { leastMaybe } from '#contract/least-maybe.ts';
import type { OccupationPage } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';
import { quotes } from '../../pages/skills/origin.ts';
import { Button } from '../../ui/button.tsx';
import { type Draft, useDraft } from '../start/draft.ts';
import type { SkillChoice } from './use-skill-choice.ts';
import './suggestions.css';

const mostFromText = 10;
const mostAtFirst = 12;

/** What she may have besides: unsure readings of her text, then what is usual in her occupations. */
export function Suggestions({ choice, pages }: { choice: SkillChoice; pages: readonly OccupationPage[] }) {
  const draft = useDraft();
  const [opening] = useState(() => choice.listed);
  const [all, setAll] = useState(false);
  const isNew = (id: string) => !opening.includes(id);
  const unsure = unsureSkills(draft).filter(isNew);
  const usual = furtherSkills(pages).filter((id) => isNew(id) && !unsure.includes(id));
  return (
    <>
      {unsure.length === 0 ? null : (
        <section className="suggestions">
          <h2>
            <Trans>Maybe these too?</Trans>
          </h2>
          <p>
            <Trans>Your text hints at them, but we are not sure. Choose those that are right.</Trans>
          </p>
          <ToggleList ids={unsure} choice={choice} wordsFor={(id) => wordsFor(id, draft)} />
        </section>
      )}
      {usual.length === 0 ? null : (
        <section className="suggestions">
          <h2>
            <Trans>Also usual in your occupation</Trans>
          </h2>
          <p>
            <Trans>We count on them in part. Choose those you know you have.</Trans>
          </p>
          <ToggleList ids={all ? usual : usual.slice(0, mostAtFirst)} choice={choice} />
          {all || usual.length <= mostAtFirst ? null : (
            <Button look="quiet" onClick={() => setAll(true)}>
              <Trans>Show all {usual.length}</Trans>
            </Button>
          )}
        </section>
      )}
    </>
  );
}

interface ToggleListProps {
  readonly ids: readonly string[];
  readonly choice: SkillChoice;
  readonly wordsFor?: (id: string) => string;
}

function ToggleList({ ids, choice, wordsFor: quoted }: ToggleListProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <ul className="toggle-list">
      {ids.map((id) => {
        const skill = knownSkill(lang, id);
        const words = quoted?.(id);
        const has = choice.has(id);
        return skill === undefined ? null : (
          <li key={id}>
            <button
              type="button"
              className="toggle"
              aria-pressed={has}
              onClick={() => (has ? choice.remove : choice.add)(id)}
            >
              <span aria-hidden="true">{has ? '✓' : '+'}</span>
              <span lang={skill.label.lang}>{skill.label.text}</span>
              {words === undefined ? null : <span className="toggle-note">{t`from “${words}”`}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function unsureSkills({ found }: Draft): readonly string[] {
  const unsure =
    found?.skills.filter(({ sure, score, evidence }) => !sure && score >= leastMaybe && evidence.length > 0) ?? [];
  return unsure.slice(0, mostFromText).map(({ id }) => id);
}

function furtherSkills(pages: readonly OccupationPage[]): readonly string[] {
  const tiers = ['central', 'common'] as const;
  const skills = pages.flatMap((page) => page.skills);
  return [...new Set(tiers.flatMap((tier) => skills.filter((skill) => skill.tier === tier).map(({ id }) => id)))];
}

function wordsFor(id: string, { text, found }: Draft): string {
  const evidence = found?.skills.find((skill) => skill.id === id)?.evidence ?? [];
  return quotes(text, evidence).join(' … ');
}
