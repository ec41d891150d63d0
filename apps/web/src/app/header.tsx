import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { Language } from '#kit/language.ts';
import { sharedChoices } from '../choices.ts';
import { useLanguage } from '../i18n/language.ts';
import { asList, type Choices, paths } from '../paths.ts';
import { useSession } from '../session.ts';
import { Link } from '../ui/link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import './header.css';

export function Header() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { pathname, search, searchStr } = useLocation();
  const section = pathname.split('/')[2] ?? '';
  const state = useSession();
  const here = (sections: readonly string[]) => (sections.includes(section) ? 'page' : undefined);
  return (
    <header className="header">
      <div className="header-row">
        <Link href={paths.start(lang)} className="header-brand">
          <img src="/mark.svg" alt="" width="32" height="32" />
          Vidare
        </Link>
        <nav className="header-nav" aria-label={t`Main menu`}>
          <Link href={paths.start(lang)} aria-current={here(['', 'skills', 'county', 'next', 'compare'])}>
            <Trans>Your next job</Trans>
          </Link>
          <Link
            href={paths.plan(lang, section === 'plan' ? search : sharedChoices(search))}
            aria-current={here(['plan'])}
          >
            <Trans>Plan</Trans>
          </Link>
          <Link
            href={paths.courses(lang, { place: placeHere(pathname, search) })}
            aria-current={here(['courses', 'course'])}
          >
            <Trans>Courses</Trans>
          </Link>
          <Link href={paths.regions(lang)} aria-current={here(['region', 'gaps'])}>
            <Trans>Counties</Trans>
          </Link>
          <Link href={paths.sources(lang)} aria-current={here(['sources'])}>
            <Trans>Sources</Trans>
          </Link>
          <Link href={paths.about(lang)} aria-current={here(['about'])}>
            <Trans>About</Trans>
          </Link>
        </nav>
        <div className="header-choices">
          {state === undefined ? null : state.session === null ? (
            <Link
              href={signInFrom(lang, { pathname, searchStr })}
              className="header-profile"
              aria-current={here(['sign-in'])}
            >
              <Trans>Sign in</Trans>
            </Link>
          ) : (
            <Link
              href={paths.profile(lang)}
              className="header-profile"
              aria-current={here([
                'profile',
                'shares',
                'seen',
                'consents',
                'account',
                'organisations',
                'organisation',
                'administration',
              ])}
            >
              <Trans>My profile</Trans>
            </Link>
          )}
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** To signing in, and back here afterwards; from the first page and the ways in themselves on to her own. */
function signInFrom(lang: Language, { pathname, searchStr }: { pathname: string; searchStr: string }): string {
  const section = pathname.split('/')[2] ?? '';
  // What a share shows hangs on what stands after its #, which goes into no address that is sent.
  const back = !['', 'sign-in', 'shared', 'profile'].includes(section);
  return paths.signIn(lang, back ? { to: pathname + searchStr } : {});
}

/** The county a page is about, so that the search for courses begins there. */
function placeHere(pathname: string, search: Choices): string | undefined {
  const [, , section, code] = pathname.split('/');
  return section === 'region' ? code : asList(search['place'] ?? search['region'])[0];
}
