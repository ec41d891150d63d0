import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { api } from '../../api.ts';
import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { EventList } from './event-list.tsx';
import './seen-page.css';

export function SeenPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { by } = useSearch({ strict: false });
  const state = useSession();
  if (state === undefined) return <Loading />;
  if (state.session === null) return <SignInFirst title={t`Who has seen my data?`} />;
  const others = by === 'others';
  const here = (chosen: boolean) => (chosen ? ('true' as const) : undefined);
  return (
    <>
      <PageHeading
        title={t`Who has seen my data?`}
        lead={
          <Trans>
            When your profile is read, changed, shared or downloaded, and when something is done with you in an
            organisation, it is noted here: what, when and by whom, but not what was written.
          </Trans>
        }
      >
        <Trans>Who has seen my data?</Trans>
      </PageHeading>
      <p className="seen-note">
        <Trans>
          Nobody at the region or the service can read your profile in its pages. Others see it only through the links
          that you make. Who opened a link is not stored, only that it was opened. Your own reading is noted once an
          hour. Whoever runs the database itself could read it without that being noted here.
        </Trans>
      </p>
      <nav className="seen-choices" aria-label={t`Which events`}>
        <Link href={paths.seen(lang)} aria-current={here(!others)} keepScroll>
          <Trans>Everything</Trans>
        </Link>
        <Link href={paths.seen(lang, { by: 'others' })} aria-current={here(others)} keepScroll>
          <Trans>Only others</Trans>
        </Link>
      </nav>
      <EventList others={others} />
      <div className="actions">
        <DownloadButton name="vidare-events.csv" load={() => api.downloadEvents({ query: { lang } })}>
          <Trans>Download all as a table (CSV)</Trans>
        </DownloadButton>
      </div>
    </>
  );
}
