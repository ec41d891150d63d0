import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { Link } from '../../ui/link.tsx';
import './own-pages.css';

/** Around each page of her own: the way to the others. */
export function OwnPages() {
  const signedIn = (useSession()?.session ?? null) !== null;
  return (
    <div className="own-page">
      {signedIn ? <OwnMenu /> : null}
      <Outlet />
    </div>
  );
}

function OwnMenu() {
  const { t } = useLingui();
  const lang = useLanguage();
  const section = useLocation().pathname.split('/')[2] ?? '';
  const here = (...sections: readonly string[]) => (sections.includes(section) ? ('page' as const) : undefined);
  return (
    <nav className="own-menu no-print" aria-label={t`Your pages`}>
      <Link href={paths.profile(lang)} aria-current={here('profile')}>
        <Trans>Profile</Trans>
      </Link>
      <Link href={paths.shares(lang)} aria-current={here('shares')}>
        <Trans>Share</Trans>
      </Link>
      <Link href={paths.seen(lang)} aria-current={here('seen')}>
        <Trans>Who has seen it</Trans>
      </Link>
      <Link href={paths.consents(lang)} aria-current={here('consents')}>
        <Trans>Consent and protection</Trans>
      </Link>
      <Link href={paths.organisations(lang)} aria-current={here('organisations', 'organisation', 'administration')}>
        <Trans>Organisations</Trans>
      </Link>
      <Link href={paths.account(lang)} aria-current={here('account')}>
        <Trans>Account</Trans>
      </Link>
    </nav>
  );
}
