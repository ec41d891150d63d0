import { Trans } from '@lingui/react/macro';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';

/** What she has told, to take with her. */
export function YourData() {
  const lang = useLanguage();
  return (
    <section className="profile-section" aria-labelledby="your-data">
      <h2 id="your-data">
        <Trans>Take it with you</Trans>
      </h2>
      <ul className="profile-exports">
        <li>
          <Button onClick={() => window.print()}>
            <Trans>Print as a CV</Trans>
          </Button>
        </li>
        <li>
          <DownloadButton name="vidare-cv.json" load={() => api.exportResume({})}>
            <Trans>CV as a file (JSON Resume)</Trans>
          </DownloadButton>
        </li>
        <li>
          <DownloadButton name="vidare.json" load={() => api.exportEverything({ query: { lang } })}>
            <Trans>Everything stored about you (JSON)</Trans>
          </DownloadButton>
        </li>
      </ul>
    </section>
  );
}
