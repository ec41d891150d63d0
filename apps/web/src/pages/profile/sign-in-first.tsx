import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SignedOutWords } from './signed-out-words.tsx';

/** What a page of her own shows to somebody who is not signed in. */
export function SignInFirst({ title, lead }: { title: string; lead?: ReactNode }) {
  const lang = useLanguage();
  const { pathname, searchStr } = useLocation();
  return (
    <>
      <PageHeading title={title} lead={lead ?? <Trans>This page is for your own profile. Sign in to see it.</Trans>}>
        {title}
      </PageHeading>
      <SignedOutWords />
      <p className="actions">
        <ButtonLink href={paths.signIn(lang, { to: pathname + searchStr })} look="primary">
          <Trans>Sign in</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
