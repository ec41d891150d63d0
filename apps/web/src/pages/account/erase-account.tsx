import { Trans } from '@lingui/react/macro';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { leaveNothing } from '../../profile.ts';
import { Link } from '../../ui/link.tsx';
import { TwoStep } from '../../ui/two-step.tsx';
import { useAct } from '../../use-act.ts';
import { LeftWithoutOwner } from '../organisations/left-without-owner.tsx';
import { ConfirmFirst } from './confirm-first.tsx';

export function EraseAccount({ onErased }: { onErased: () => void }) {
  const lang = useLanguage();
  const { cause, run, again } = useAct();
  const erase = async () => {
    await api.eraseAccount({});
    onErased();
    await leaveNothing();
  };
  return (
    <>
      <p>
        <Trans>
          Everything you have saved is erased at once and cannot be brought back. Take{' '}
          <Link href={`${paths.profile(lang)}#your-data`}>a copy</Link> first if you want one.
        </Trans>
      </p>
      <LeftWithoutOwner />
      <ConfirmFirst cause={cause} again={again} />
      <TwoStep
        first={<Trans>Erase my account</Trans>}
        sure={<Trans>Yes, erase everything</Trans>}
        onSure={() => run(erase)}
      />
    </>
  );
}
