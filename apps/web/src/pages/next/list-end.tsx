import { Trans } from '@lingui/react/macro';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';

const step = 20;
const most = 400;

/** More of the list, when there may be more. */
export function ListEnd({ shown }: { shown: number }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const top = Number(asList(choices['top'])[0] ?? step);
  if (shown < top || top >= most) return null;
  const more = { ...choices, top: String(Math.min(most, top + step)) };
  return (
    <p className="actions">
      <ButtonLink href={paths.next(lang, more)}>
        <Trans>Show {step} more</Trans>
      </ButtonLink>
    </p>
  );
}
