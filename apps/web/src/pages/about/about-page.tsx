import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import './about-page.css';

export function AboutPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <div className="about-page">
      <PageHeading
        title={t`About Vidare`}
        lead={
          <Trans>
            Vidare shows which jobs are within reach of what you can already do. It is open software built on open data.
          </Trans>
        }
      >
        <Trans>About Vidare</Trans>
      </PageHeading>
      <h2>
        <Trans>What the computer does</Trans>
      </h2>
      <p>
        <Trans>
          A computer reads your text and looks for words that mean skills and occupations. It shows which words it went
          by, and says when it is unsure. You decide what is right.
        </Trans>
      </p>
      <p>
        <Trans>
          The list of next jobs is also made by a computer. It compares your skills with those each job asks for, and
          weighs in which occupations lie close to each other. Age, sex, name and origin are not used.
        </Trans>
      </p>
      <p>
        <Trans>The list is a suggestion, not a decision. Nobody is turned down or let in because of it.</Trans>
      </p>
      <h2>
        <Trans>What is stored</Trans>
      </h2>
      <p>
        <Trans>
          The service stores nothing about you but what you keep in a profile of your own. What you write in the first
          step is sent there, read once and forgotten: it is neither saved nor logged. Your choices are in the page’s
          address. Your own browser remembers the language and the theme you have chosen, and which jobs you have hidden
          and why. That list never leaves the browser. On a computer that others use too, empty it before you go.
        </Trans>
      </p>
      <h2 id="wrong">
        <Trans>When something is wrong</Trans>
      </h2>
      <ul>
        <li>
          <Trans>A skill is wrong: take it away or add another. The list changes at once.</Trans>
        </li>
        <li>
          <Trans>A job does not suit you: hide it. Open “Show more” to see why it is listed.</Trans>
        </li>
        <li>
          <Trans>A figure looks wrong: open “Why?” beside it. There you see who made the figure, when and how.</Trans>
        </li>
        <li>
          <Trans>
            You think the service itself is wrong: tell those who run it, and send the page’s address along, so that
            they see the same as you.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>The figures</Trans>
      </h2>
      <p>
        <Trans>
          Job chances are a forecaster’s assessment and can turn out otherwise. Advertised jobs are those that were
          published; many jobs are filled without an advertisement. Pay is for the whole country, before tax.
        </Trans>
      </p>
      <p>
        <Link href={paths.sources(lang)}>
          <Trans>All data and sources</Trans>
        </Link>
      </p>
    </div>
  );
}
