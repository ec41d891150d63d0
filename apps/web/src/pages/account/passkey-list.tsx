import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Account } from '#contract/ways-in.ts';
import { refreshAccount } from '../../account.ts';
import { addPasskey } from '../../passkeys.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusOnLoss } from '../../ui/use-focus-on-loss.ts';
import { useAct } from '../../use-act.ts';
import { PasskeysNotHere, passkeysWork } from '../sign-in/passkeys-not-here.tsx';
import { ConfirmFirst } from './confirm-first.tsx';
import { PasskeyRow } from './passkey-row.tsx';

interface PasskeyListProps extends Pick<Account, 'passkeys' | 'settling'> {
  readonly site: string | null;
}

export function PasskeyList({ passkeys, settling, site }: PasskeyListProps) {
  const { going, cause, run, again } = useAct();
  const [added, setAdded] = useState(false);
  const heading = useFocusOnLoss<HTMLHeadingElement>(passkeys.length + (settling ? 1 : 0));
  const shared = useSession()?.session?.shared ?? false;
  const add = async () => {
    setAdded(false);
    await addPasskey(shared);
    await refreshAccount();
    setAdded(true);
  };
  return (
    <section className="profile-section" aria-labelledby="passkeys">
      <h2 id="passkeys" ref={heading} tabIndex={-1}>
        <Trans>Passkeys</Trans>
      </h2>
      {passkeys.length === 0 ? (
        <p className="profile-empty">
          <Trans>You have no passkey. With one you sign in as you unlock your device.</Trans>
        </p>
      ) : (
        <ul className="profile-items">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {passkeysWork(site) ? (
        <>
          <ConfirmFirst cause={cause} again={again} />
          <Button busy={going} onClick={() => void run(add)}>
            <Trans>Add a passkey</Trans>
          </Button>{' '}
          <span role="status">{added ? <Trans>Added</Trans> : null}</span>
        </>
      ) : (
        <PasskeysNotHere at={site} />
      )}
    </section>
  );
}
