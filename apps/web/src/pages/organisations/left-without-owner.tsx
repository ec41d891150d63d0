import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Before she erases her account: the organisations that nobody would own after that. */
export function LeftWithoutOwner() {
  const lang = useLanguage();
  const format = useFormat();
  const own = useOrganisations()?.organisations.filter(({ onlyOwner }) => onlyOwner) ?? [];
  if (own.length === 0) return null;
  const names = format.list(own.map(({ name }) => name));
  return (
    <Notice kind="warning" title={<Trans>You are the only owner of {names}</Trans>}>
      <p>
        <Trans>
          If you erase your account, nobody owns it until an administrator of the service has found another. You can
          first make somebody else an owner: <Link href={paths.organisations(lang)}>my organisations</Link>.
        </Trans>
      </p>
    </Notice>
  );
}
