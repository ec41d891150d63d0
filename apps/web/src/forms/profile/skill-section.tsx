import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';
import { useSkillLevels, useSkillName } from '../../pages/profile/item-names.ts';
import { SkillWords } from '../../pages/profile/item-words.tsx';
import { saveItem, schemeOf } from '../../profile.ts';
import { SkillAdder } from '../skills/skill-adder.tsx';
import type { FieldSpec } from './field-spec.ts';
import { type Item, ItemSection } from './item-section.tsx';

const blank = { scheme: null, name: '', level: null, evidence: '' };

export function SkillSection({ items }: { items: readonly Item<'skills'>[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [failed, setFailed] = useState(false);
  const levels = useSkillLevels();
  const fields: readonly FieldSpec[] = [
    { name: 'level', label: t`How well`, kind: 'choice', options: [['', t`Not told`], ...Object.entries(levels)] },
    {
      name: 'evidence',
      label: t`What backs it up`,
      hint: t`Such as a certificate, years of work or a grade.`,
      kind: 'line',
      maxLength: 1000,
    },
  ];
  const nameOf = useSkillName();
  const add = (id: string) => {
    const known = knownSkill(lang, id);
    if (known === undefined || items.some((item) => item.id === id)) return;
    setFailed(false);
    const skill = { ...blank, scheme: schemeOf(id), name: known.label.text };
    saveItem('skills', id, skill).catch(() => setFailed(true));
  };
  return (
    <ItemSection
      part="skills"
      title={<Trans>Skills</Trans>}
      empty={<Trans>What you can, whether you learnt it at work, at school or at home.</Trans>}
      items={items}
      fields={fields}
      addFields={[{ name: 'name', label: t`Skill`, kind: 'line', required: true, wide: true }, ...fields]}
      add={{ words: <Trans>Add a skill in your own words</Trans>, name: t`New skill` }}
      blank={blank}
      nameOf={nameOf}
      renderSummary={(skill) => <SkillWords skill={skill} />}
    >
      <div className="profile-adder">
        <SkillAdder onAdd={add} />
        {failed ? (
          <p className="field-error" role="alert">
            <Trans>That did not get through. Try again.</Trans>
          </p>
        ) : null}
      </div>
    </ItemSection>
  );
}
