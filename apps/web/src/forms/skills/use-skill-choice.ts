import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useJourney, useReplaceAddress, withSkills } from '../../choices.ts';
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

/** Which skills she says she has; the address holds the answer. */
export function useSkillChoice(): SkillChoice {
  const { t } = useLingui();
  const lang = useLanguage();
  const { skills, choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const [order, setOrder] = useState(skills);
  const [message, setMessage] = useState('');
  const fresh = skills.filter((id) => !order.includes(id));
  if (fresh.length > 0) setOrder([...fresh, ...order]);

  const name = (id: string) => knownSkill(lang, id)?.label.text ?? id;
  const keep = (ids: readonly string[]) => replaceAddress(paths.skills(lang, withSkills(choices, ids)));
  return {
    has: (id) => skills.includes(id),
    listed: [...fresh, ...order],
    message,
    add: (id) => {
      updateDraft({ removed: currentDraft().removed.filter((other) => other !== id) });
      keep([...skills, id]);
      setMessage(t`${name(id)} is added.`);
    },
    remove: (id) => {
      updateDraft({ removed: [...currentDraft().removed, id] });
      keep(skills.filter((other) => other !== id));
      setMessage(t`${name(id)} is removed.`);
    },
  };
}
