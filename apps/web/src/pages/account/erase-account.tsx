import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { api } from '../../api.ts';
import { leaveNothing } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LeftWithoutOwner } from '../organisations/left-without-owner.tsx';

export function EraseAccount({ onErased }: { onErased: () => void }) {
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const erase = async () => {
    setFailed(false);
    try {
      await api.eraseAccount({});
      onErased();
      await leaveNothing();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>
        <Trans>
          Everything you have saved is erased at once and cannot be brought back. Take a copy first if you want one.
        </Trans>
      </p>
      <LeftWithoutOwner />
      {failed ? (
        <Notice kind="error" live>
          <p>
            <Trans>Nothing was erased: the server does not answer. Try again.</Trans>
          </p>
        </Notice>
      ) : null}
      {sure ? (
        <p className="actions">
          <Button look="primary" onClick={() => void erase()}>
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
