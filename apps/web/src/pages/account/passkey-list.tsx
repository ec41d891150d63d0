import { Trans } from '@lingui/react/macro';
import type { Account } from '#contract/ways-in.ts';
import { refreshAccount } from '../../account.ts';
import { addPasskey } from '../../passkeys.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { PasskeysNotHere, passkeysWork } from '../sign-in/passkeys-not-here.tsx';
import { ConfirmFirst } from './confirm-first.tsx';
import { PasskeyRow } from './passkey-row.tsx';

export function PasskeyList({ passkeys, site }: Pick<Account, 'passkeys'> & { site: string | null }) {
  const { going, cause, run, again } = useAct();
  const shared = useSession()?.session?.shared ?? false;
  return (
    <section className="profile-section" aria-labelledby="passkeys">
      <h2 id="passkeys">
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
          <Button disabled={going} onClick={() => void run(() => addPasskey(shared).then(refreshAccount))}>
            <Trans>Add a passkey</Trans>
          </Button>
        </>
      ) : (
        <PasskeysNotHere at={site} />
      )}
    </section>
  );
}
