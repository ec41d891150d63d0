import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Link } from '../ui/link.tsx';
import './footer.css';

export function Footer() {
  const lang = useLanguage();
  return (
    <footer className="footer">
      <div className="footer-row">
        <p>
          <Trans>
            Vidare is open software on open data. The suggestions are made by a computer and can be wrong. Without an
            account nothing about you is stored.
          </Trans>
        </p>
        <ul className="footer-links">
          <li>
            <Link href={paths.about(lang)}>
              <Trans>How the suggestions are made</Trans>
            </Link>
          </li>
          <li>
            <Link href={paths.ai(lang)}>
              <Trans>What a computer makes here</Trans>
            </Link>
          </li>
          <li>
            <Link href={paths.privacy(lang)}>
              <Trans>Privacy</Trans>
            </Link>
          </li>
          <li>
            <Link href={paths.accessibility(lang)}>
              <Trans>Accessibility</Trans>
            </Link>
          </li>
          <li>
            <Link href={paths.sources(lang)}>
              <Trans>Data and sources</Trans>
            </Link>
          </li>
          <li>
            <a href="/openapi.json">
              <Trans>Open API</Trans>
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
