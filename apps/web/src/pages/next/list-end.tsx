import { Trans } from '@lingui/react/macro';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { shownAtFirst, shownIn } from './load-next.ts';

/** More of the list, when there is more. */
export function ListEnd({ rest }: { rest: number }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  if (rest <= 0) return null;
  const step = Math.min(rest, shownAtFirst);
  return (
    <p className="actions">
      <ButtonLink href={paths.next(lang, { ...choices, top: String(shownIn(choices) + shownAtFirst) })} keepScroll>
        <Trans>Show {step} more</Trans>
      </ButtonLink>
    </p>
  );
}
