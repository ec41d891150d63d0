import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';

/** Puts codes of counties as a list of their names; the code stands where the name is not known. */
export function useCountyNames(): (codes: readonly string[]) => string {
  const lang = useLanguage();
  const format = useFormat();
  const { data } = useQuery(queries.regions(lang));
  const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
  return (codes) => format.list(codes.map((code) => names.get(code) ?? code));
}
