import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SkillHits } from '#contract/skills.ts';
import { queries } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { rememberSkill } from '../../labels.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';

type Hit = SkillHits['hits'][number];

export function SkillAdder({ onAdd }: { onAdd: (id: string) => void }) {
  const lang = useLanguage();
  const [query, setQuery] = useState('');
  const asked = useDebounced(query.trim());
  const { data, isFetching } = useQuery({ ...queries.skills(lang, asked), placeholderData: keepPreviousData });
  const pick = (hit: Hit) => {
    rememberSkill(lang, hit);
    onAdd(hit.id);
    setQuery('');
  };
  return (
    <div className="skill-adder">
      <Combobox
        label={<Trans>Add a skill</Trans>}
        hint={<Trans>Type part of it and choose from the list.</Trans>}
        query={query}
        onQuery={setQuery}
        options={(data?.hits ?? []).map((hit) => ({
          key: hit.id,
          value: hit,
          text: hit.label.text,
          lang: hit.label.lang,
          ...(hit.matched === hit.label.text ? {} : { note: hit.matched }),
        }))}
        settled={asked === query.trim() && !isFetching}
        onPick={pick}
      />
    </div>
  );
}
