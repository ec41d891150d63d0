import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import { Link } from '../link.tsx';
import { Notice } from '../notice.tsx';

interface AsOfNoticeProps {
  readonly standing: { readonly asOf: string; readonly isToday: boolean };
  /** The same page for today. */
  readonly today: string;
}

/** Says that the courses are not told as of today; nothing when they are. */
export function AsOfNotice({ standing: { asOf, isToday }, today }: AsOfNoticeProps) {
  const format = useFormat();
  if (isToday) return null;
  return (
    <Notice kind="warning" title={<Trans>Not as of today</Trans>}>
      <p>
        <Trans>The courses are shown as they stood on {format.date(asOf)}.</Trans>{' '}
        <Link href={today} className="no-print">
          <Trans>Show as of today</Trans>
        </Link>
      </p>
    </Notice>
  );
}
