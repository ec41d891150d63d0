import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OccupationHit } from '#contract/occupations.ts';
import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { rememberOccupation } from '../../labels.ts';
import { useDebounced } from '../../ui/use-debounced.ts';

/** What she has written in the field and not yet chosen from, or chosen a title with several meanings for. */
type Open = 'title' | 'meaning';

/** The order in which what was found is shown. */
export type Arrange = (hits: readonly OccupationHit[], query: string) => readonly OccupationHit[];

/** More than are shown are asked for, to be arranged. */
const mostShown = 8;

/** The title field's state: what is asked, what answers, and what is still open when she wants to go on. */
export function useTitlePicker(
  chosen: readonly string[],
  onChange: (ids: readonly string[]) => void,
  arrange: Arrange = (hits) => hits,
) {
  const lang = useLanguage();
  const [query, setQuery] = useState('');
  const [unclear, setUnclear] = useState<OccupationHit | null>(null);
  const [open, setOpen] = useState<Open>();
  const asked = useDebounced(query.trim());
  const { data, isPlaceholderData, isFetching } = useQuery({
    ...queries.occupations(lang, asked),
    placeholderData: keepPreviousData,
  });
  const pick = (hit: OccupationHit): readonly string[] | undefined => {
    setQuery('');
    setOpen(undefined);
    for (const occupation of hit.occupations) rememberOccupation(lang, occupation);
    const [only, ...others] = hit.occupations;
    setUnclear(others.length > 0 ? hit : null);
    if (only === undefined || others.length > 0) return undefined;
    const ids = [...new Set([...chosen, only.id])];
    onChange(ids);
    return ids;
  };
  const leaveOpen = (what: Open) => {
    setOpen(what);
    return undefined;
  };
  return {
    query,
    ask: (text: string) => {
      setOpen(undefined);
      setQuery(text);
    },
    hits: arrange(data?.hits ?? [], asked).slice(0, mostShown),
    settled: asked === query.trim() && !isPlaceholderData && !isFetching,
    unclear,
    open,
    pick,
    close: () => setUnclear(null),
    /** All that is chosen when she goes on; undefined, with `open` saying why, when something awaits her answer. */
    settle: async (): Promise<readonly string[] | undefined> => {
      if (unclear !== null && !unclear.occupations.some(({ id }) => chosen.includes(id))) return leaveOpen('meaning');
      setUnclear(null);
      if (query.trim() === '') return chosen;
      const hit = await theOnly(lang, query.trim());
      return hit === undefined ? leaveOpen('title') : pick(hit);
    },
  };
}

/** The hit that is written out in full, or that no other hit stands beside. */
async function theOnly(lang: Language, title: string): Promise<OccupationHit | undefined> {
  const { hits } = await queryClient.query(queries.occupations(lang, title));
  const [same, ...others] = hits.filter(({ text }) => text.text.toLowerCase() === title.toLowerCase());
  if (same !== undefined && others.length === 0) return same;
  return hits.length === 1 ? hits[0] : undefined;
}
