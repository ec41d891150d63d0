import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';

/** The counties side by side, and their shapes. */
export async function loadRegions(lang: Language) {
  const [map, totals] = await Promise.all([
    queryClient.query(queries.map(lang)),
    queryClient.query(queries.regionTotals(lang)),
  ]);
  return { map, totals };
}

/** A county's page, with the others to see it against. */
export async function loadRegion(lang: Language, code: string) {
  const [page, others] = await Promise.all([queryClient.query(queries.region(lang, code)), loadRegions(lang)]);
  return { page, ...others };
}
