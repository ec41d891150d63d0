import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { periods } from '#kit/periods.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PurposeCard } from './purpose-card.tsx';
import '../about/about-page.css';
import './privacy-page.css';

/** What is done with personal data, told by article 13 of the GDPR; what only the region knows is for it to fill in. */
export function PrivacyPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { purposes } = useLoaderData({ from: '/$lang/privacy' });
  const { accountUnusedMonths, accountWarningDays, endedShareMonths, sessionIdleHours, sessionDays } = periods;
  return (
    <div className="about-page">
      <PageHeading
        title={t`Privacy`}
        lead={<Trans>Which data about you is used, why, on what legal basis, and what you can do about it.</Trans>}
      >
        <Trans>Privacy</Trans>
      </PageHeading>
      <Notice kind="warning" title={<Trans>Draft for the region to complete</Trans>}>
        <p>
          <Trans>
            Whoever runs this installation is the controller. Before it is opened to the public, the region fills in its
            name, address and data protection officer here, and confirms the legal bases.
          </Trans>
        </p>
      </Notice>
      <h2>
        <Trans>In short</Trans>
      </h2>
      <ul>
        <li>
          <Trans>You can use nearly everything without an account. Then nothing about you is stored.</Trans>
        </li>
        <li>
          <Trans>Your profile is your own: nobody at the region reads it unless you share it.</Trans>
        </li>
        <li>
          <Trans>No national identity number is stored. Nothing is sold, and no advertisements are shown.</Trans>
        </li>
        <li>
          <Trans>No other company’s scripts, fonts or cookies are used.</Trans>
        </li>
        <li>
          <Trans>
            The only cookies are the one that keeps you signed in and, for five minutes, one for a sign-in that is under
            way. Your browser itself remembers language, theme and jobs you have hidden.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>Why data is used, one by one</Trans>
      </h2>
      {purposes.map((purpose) => (
        <PurposeCard key={purpose.id} purpose={purpose} />
      ))}
      <h2>
        <Trans>How long it is kept</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            An account that nobody has used for {accountUnusedMonths} months is removed, with everything in it. We have
            no e-mail address to warn you at. Instead the account is marked {accountWarningDays} days before: sign in
            before then, and you are told of it and keep the account.
          </Trans>
        </li>
        <li>
          <Trans>
            A session ends after {sessionIdleHours} hours without use, and after {sessionDays} days at the latest.
          </Trans>
        </li>
        <li>
          <Trans>That a link existed is removed {endedShareMonths} months after its end.</Trans>
        </li>
        <li>
          <Trans>
            If you erase your account, all of it goes at once. Copies in backups go when the backup does; how long that
            takes is for whoever runs the installation to say here.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>Your rights</Trans>
      </h2>
      <ul>
        <li>
          <Trans>See and take with you everything that is stored: “Your data” in your profile.</Trans>
        </li>
        <li>
          <Trans>Correct and erase: in your profile, at once, without asking anybody.</Trans>
        </li>
        <li>
          <Link href={paths.seen(lang)}>
            <Trans>See who has read or changed your data</Trans>
          </Link>
        </li>
        <li>
          <Link href={paths.consents(lang)}>
            <Trans>Give or take back consent, or say that your identity is protected</Trans>
          </Link>
        </li>
        <li>
          <Trans>
            Object, or ask that the use be restricted: write to the data protection officer. You can also complain to
            the Swedish Authority for Privacy Protection, IMY (imy.se).
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Write nothing in your profile that you do not want there, such as illness, faith or trade-union membership. It
          is not asked for and not used.
        </Trans>
      </p>
    </div>
  );
}
