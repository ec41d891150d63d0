import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api.ts';
import { useFormat } from '../i18n/format.ts';
import { useLanguage } from '../i18n/language.ts';

/** Why names stand in another language than the page: the loaded data has none in the reader's. */
export function OtherLanguageNote() {
  const lang = useLanguage();
  const format = useFormat();
  const { data } = useQuery(queries.vocabulary());
  if (data === undefined || data.languages.length === 0 || data.languages.includes(lang)) return null;
  const names = format.list(data.languages.map(format.languageName));
  return (
    <p className="fine-print">
      <Trans>Names of occupations and skills are in {names} where the data has no others.</Trans>
    </p>
  );
}
