import { Trans, useLingui } from '@lingui/react/macro';
import type { FigureKind, SourceNotes } from '#contract/schemas.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../link.tsx';
import { Notice } from '../notice.tsx';

/** Says which figures on the page are made up; nothing when none is. */
export function SyntheticNotice({ sources }: { sources: SourceNotes }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const format = useFormat();
  const names: readonly (readonly [FigureKind, string])[] = [
    ['forecast', t`job chances`],
    ['vacancies', t`advertised jobs`],
    ['pay', t`pay`],
    ['courses', t`courses`],
    ['validations', t`validation offers`],
  ];
  const made = names.filter(([kind]) => sources[kind]?.some(({ synthetic }) => synthetic)).map(([, name]) => name);
  if (made.length === 0) return null;
  return (
    <Notice kind="warning" title={<Trans>Made-up figures</Trans>}>
      <p>
        <Trans>
          These figures are made up, for trying the service out: {format.list(made)}. Do not base a decision on them.
        </Trans>{' '}
        <Link href={paths.sources(lang)}>
          <Trans>See what is loaded</Trans>
        </Link>
      </p>
    </Notice>
  );
}
