import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { Link } from '../../ui/link.tsx';

/** To a visitor: what an account would keep of the page, and the way to one and back here. */
export function SignInToKeep({ children }: { children: ReactNode }) {
  const lang = useLanguage();
  const { pathname, searchStr } = useLocation();
  const state = useSession();
  if (state === undefined || state.session !== null) return null;
  return (
    <p className="fine-print no-print">
      <Trans>
        {children} <Link href={paths.signIn(lang, { to: pathname + searchStr })}>Sign in or open an account</Link>
      </Trans>
    </p>
  );
}
