import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Notice } from '../../ui/notice.tsx';

/** Before she writes: the data has no words in the page's language, so another one is better. */
export function LanguageAdvice() {
  const lang = useLanguage();
  const format = useFormat();
  const { data } = useQuery(queries.vocabulary());
  if (data === undefined || data.languages.length === 0 || data.languages.includes(lang)) return null;
  const names = format.list(data.languages.map(format.languageName));
  return (
    <Notice kind="warning" title={<Trans>Write in {names}</Trans>}>
      <p>
        <Trans>
          The occupations and skills that are loaded have names in {names} only. What you write is understood in that
          language, and the names in the answers are in it too.
        </Trans>
      </p>
    </Notice>
  );
}
