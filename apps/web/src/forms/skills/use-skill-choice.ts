import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useJourney, useReplaceAddress, withLacking, withSkills } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { currentDraft, updateDraft } from '../start/draft.ts';

export interface SkillChoice {
  readonly has: (id: string) => boolean;
  /** Every skill that has been in the list since the page opened, in a steady order. */
  readonly listed: readonly string[];
  readonly add: (id: string) => void;
  readonly remove: (id: string) => void;
  /** What happened last, for those who listen. */
  readonly message: string;
}

/**
 * Which skills she has: those she wrote or added, and `usual` in her occupations unless struck out. The address
 * holds the answer.
 */
export function useSkillChoice(usual: readonly string[]): SkillChoice {
  const { t } = useLingui();
  const lang = useLanguage();
  const { skills, lacking, choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const current = [...new Set([...skills, ...usual])];
  const [order, setOrder] = useState(current);
  const [message, setMessage] = useState('');
  const fresh = current.filter((id) => !order.includes(id));
  if (fresh.length > 0) setOrder([...fresh, ...order]);

  const name = (id: string) => knownSkill(lang, id)?.label.text ?? id;
  const keep = (own: readonly string[], struckOut: readonly string[]) =>
    replaceAddress(paths.skills(lang, withLacking(withSkills(choices, own), struckOut)));
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  return {
    has: (id) => skills.includes(id) || (usual.includes(id) && !lacking.includes(id)),
    listed: [...fresh, ...order],
    message,
    add: (id) => {
      const { removed, added } = currentDraft();
      updateDraft({ removed: without(removed, id), added: [...added, id] });
      keep(usual.includes(id) ? skills : [...skills, id], without(lacking, id));
      setMessage(t`${name(id)} is added.`);
    },
    remove: (id) => {
      const { removed, added } = currentDraft();
      updateDraft({ removed: [...removed, id], added: without(added, id) });
      keep(without(skills, id), usual.includes(id) ? [...lacking, id] : lacking);
      setMessage(t`${name(id)} is removed.`);
    },
  };
}
