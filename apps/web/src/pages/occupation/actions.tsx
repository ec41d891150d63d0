import { Trans } from '@lingui/react/macro';
import type { OccupationPage } from '../../api.ts';
import { useJourney, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';

/** Onward from an occupation: to the jobs one reaches from it. */
export function Actions({ page }: { page: OccupationPage }) {
  const lang = useLanguage();
  const { region } = useJourney();
  return (
    <p className="actions">
      <ButtonLink href={paths.next(lang, withOccupations({ region }, [page.id]))}>
        <Trans>Which jobs are close to this one?</Trans>
      </ButtonLink>
    </p>
  );
}
