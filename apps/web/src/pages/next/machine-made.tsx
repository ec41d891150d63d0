import { Trans, useLingui } from '@lingui/react/macro';
import type { SourceNotes } from '#contract/schemas.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Why } from '../../ui/figures/why.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The mark that the list is made by a machine, and what to do when it is wrong. */
export function MachineMade({ sources }: { sources: SourceNotes }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <Notice kind="info" title={<Trans>The suggestions are made by a computer and can be wrong</Trans>}>
      <p>
        <span className="machine-made-more">
          <Trans>Each job says why it is listed, and you can hide those that do not suit you.</Trans>{' '}
        </span>
        <Link href={`${paths.about(lang)}#wrong`}>
          <Trans>What you can do when something is wrong</Trans>
        </Link>{' '}
        <Why of={t`the suggestions`} kinds={['match', 'skills']} sources={sources} />
      </p>
    </Notice>
  );
}
