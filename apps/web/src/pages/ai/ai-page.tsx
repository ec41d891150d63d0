import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import '../about/about-page.css';

/** What is made by a machine, how to contest it, and whom to talk to. */
export function AiPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <div className="about-page">
      <PageHeading
        title={t`What a computer makes here`}
        lead={
          <Trans>
            Parts of Vidare are worked out by a computer and can be wrong. Here is which, from what, and what you can
            do.
          </Trans>
        }
      >
        <Trans>What a computer makes here</Trans>
      </PageHeading>
      <h2>
        <Trans>Machine-made</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Skills and occupations read from your text. The program looks for words that mean them, shows which words it
            went by, and says “maybe” when it is unsure.
          </Trans>
        </li>
        <li>
          <Trans>
            The list of next jobs. It compares your skills with those each job asks for, and weighs in demand and pay
            from official figures. Each job says why it is listed and how much each part counts.
          </Trans>
        </li>
        <li>
          <Trans>
            What courses give, read from their descriptions, and the package of courses that covers what you lack.
          </Trans>
        </li>
        <li>
          <Trans>What you may be entitled to in a plan: rules of law worked through from what you fill in.</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Job chances are forecasters’ assessments, and figures on jobs and pay are statistics. They are made by people
          elsewhere, and each says by whom under “Why?”.
        </Trans>
      </p>
      <h2>
        <Trans>How it is made</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            The program works on this server. It is no chatbot or language model: it makes up no text, and nothing you
            write is sent to anybody else.
          </Trans>
        </li>
        <li>
          <Trans>It does not learn from you. What you write trains nothing.</Trans>
        </li>
        <li>
          <Trans>
            Name, sex, origin, health and address are not used. Your age is used only in a plan, if you fill it in,
            since some support has age limits.
          </Trans>
        </li>
        <li>
          <Trans>The source code is open, and so is how often it is right: measured on texts with known answers.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>What it is not for</Trans>
      </h2>
      <p>
        <Trans>
          Nothing is decided here by a computer: nobody is let in, turned down, ranked or followed because of it. Vidare
          ranks jobs and courses for you, never people for an employer or an authority. Using it for that is not what it
          is made for, and could make it a high-risk system by the EU’s AI Regulation (2024/1689, annex III).
        </Trans>
      </p>
      <h2>
        <Trans>If it is wrong</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Take away a skill that is wrong, or add one that is missing: all that follows changes at once.</Trans>
        </li>
        <li>
          <Trans>Say no to a suggestion, or hide a job. You need give no reason.</Trans>
        </li>
        <li>
          <Trans>Open “Why?” beside a figure or a job to see what it rests on.</Trans>
        </li>
        <li>
          <Trans>
            Contest it, and have a person look: write to those who run the service, with the page’s address, so that
            they see the same as you.
          </Trans>{' '}
          <Link href={`${paths.about(lang)}#wrong`}>
            <Trans>What you can do when something is wrong</Trans>
          </Link>
        </li>
        <li>
          <Trans>Talk to a study and career counsellor or to Arbetsförmedlingen before you decide something big.</Trans>
        </li>
      </ul>
      <Notice kind="warning" title={<Trans>Draft for the region to complete</Trans>}>
        <p>
          <Trans>
            Before the service is opened to the public, the region fills in whom to write to about machine-made
            suggestions, and its own assessment by the AI Regulation.
          </Trans>
        </p>
      </Notice>
    </div>
  );
}
