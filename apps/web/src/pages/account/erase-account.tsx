import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { api } from '../../api.ts';
import { leaveNothing } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { LeftWithoutOwner } from '../organisations/left-without-owner.tsx';
import { ConfirmFirst } from './confirm-first.tsx';

export function EraseAccount({ onErased }: { onErased: () => void }) {
  const [sure, setSure] = useState(false);
  const { going, cause, run, again } = useAct();
  const erase = async () => {
    await api.eraseAccount({});
    onErased();
    await leaveNothing();
  };
  return (
    <>
      <p>
        <Trans>
          Everything you have saved is erased at once and cannot be brought back. Take a copy first if you want one.
        </Trans>
      </p>
      <LeftWithoutOwner />
      <ConfirmFirst cause={cause} again={again} />
      {sure ? (
        <p className="actions">
          <Button look="primary" disabled={going} onClick={() => void run(erase)}>
            <Trans>Yes, erase everything</Trans>
          </Button>
          <Button look="quiet" onClick={() => setSure(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </p>
      ) : (
        <Button onClick={() => setSure(true)}>
          <Trans>Erase my account</Trans>
        </Button>
      )}
    </>
  );
}
