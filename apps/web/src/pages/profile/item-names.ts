import { useLingui } from '@lingui/react/macro';
import type { Education, Experience, ProfileLanguage, ProfileSkill } from '#contract/profiles.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';

export function useExperienceKinds(): Record<Experience['kind'], string> {
  const { t } = useLingui();
  return {
    paid: t`Paid work`,
    unpaid: t`Unpaid work`,
    association: t`In an association`,
    care: t`Caring for somebody`,
  };
}

export function useEducationLevels(): Record<Education['level'], string> {
  const { t } = useLingui();
  return {
    compulsory: t`Compulsory school`,
    'upper-secondary': t`Upper secondary school`,
    'post-secondary': t`After upper secondary school`,
    'higher-vocational': t`Higher vocational education`,
    bachelor: t`University, bachelor’s level`,
    master: t`University, master’s level`,
    doctoral: t`University, doctoral level`,
    other: t`Other education`,
  };
}

export function useSkillLevels(): Record<NonNullable<ProfileSkill['level']>, string> {
  const { t } = useLingui();
  return {
    learning: t`Learning it`,
    independent: t`Manage on my own`,
    skilled: t`Experienced`,
    teaches: t`Can teach others`,
  };
}

export function useLanguageLevels(): Record<ProfileLanguage['level'], string> {
  const { t } = useLingui();
  return {
    native: t`Mother tongue`,
    c2: t`Like a mother tongue (C2)`,
    c1: t`Fluent (C1)`,
    b2: t`Good (B2)`,
    b1: t`Manage at work (B1)`,
    a2: t`Simple everyday talk (A2)`,
    a1: t`A few words (A1)`,
  };
}

/** What a skill is called: in the reader's language where the data has it, else as it was saved. */
export function useSkillName(): (skill: { readonly id: string; readonly name: string }) => string {
  const lang = useLanguage();
  return ({ id, name }) => knownSkill(lang, id)?.label.text ?? name;
}

/** Names of languages stand alone here, not in a sentence. */
export function useLanguageName(): (item: { readonly id: string }) => string {
  const { t } = useLingui();
  const format = useFormat();
  // Those that browsers often have no name for, or another than their speakers have.
  const own: Readonly<Record<string, string>> = {
    fit: t`Meänkieli`,
    prs: t`Dari`,
    ps: t`Pashto`,
    rom: t`Romani`,
    rw: t`Kinyarwanda`,
    se: t`Northern Sami`,
    sma: t`Southern Sami`,
    smj: t`Lule Sami`,
    swl: t`Swedish Sign Language`,
    tl: t`Tagalog`,
  };
  return ({ id }) => {
    const name = own[id] ?? format.languageName(id);
    return name.slice(0, 1).toUpperCase() + name.slice(1);
  };
}
