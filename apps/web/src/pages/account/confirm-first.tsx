import { Trans } from '@lingui/react/macro';
import { ProblemError } from '#contract/client.ts';
import { periods } from '#kit/periods.ts';
import { useAccount } from '../../account.ts';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { confirmWithPasskey } from '../../passkeys.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAct } from '../../use-act.ts';
import { passkeysWork } from '../sign-in/passkeys-not-here.tsx';
import { ProviderButtons } from '../sign-in/provider-buttons.tsx';
import { WhyNot } from '../sign-in/why-not.tsx';

interface ConfirmFirstProps {
  /** Why an act came to nothing. */
  readonly cause: unknown;
  /** Sets the act going again. */
  readonly again: () => Promise<unknown>;
}

/** Why an act came to nothing; where she has to show anew that it is her, how she does, and then the act again. */
export function ConfirmFirst({ cause, again }: ConfirmFirstProps) {
  const asked = cause instanceof ProblemError && cause.problem.code === 'access/confirm-first';
  return asked ? <Ways again={again} /> : <WhyNot cause={cause} />;
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

const minutes = periods.confirmedMinutes;

function Ways({ again }: Pick<ConfirmFirstProps, 'again'>) {
  const lang = useLanguage();
  const state = useSession();
  const { passkeys = [], identities = [] } = useAccount() ?? {};
  const { going, cause, run } = useAct();
  const withKey = passkeys.length > 0 && passkeysWork(state?.passkeysAt ?? null);
  const hers = (state?.providers ?? []).filter(({ id }) => identities.some(({ provider }) => provider === id));
  return (
    <Notice kind="info" live title={<Trans>Confirm that it is you</Trans>}>
      <p>
        <Trans>It has been a while since you signed in, and somebody else could be sitting here now.</Trans>
      </p>
      <WhyNot cause={cause} />
      {withKey ? (
        <p>
          <Button
            look="primary"
            ref={takeFocus}
            busy={going}
            onClick={() => void run(() => confirmWithPasskey().then(again))}
          >
            <Trans>Confirm with a passkey</Trans>
          </Button>
        </p>
      ) : null}
      {hers.length === 0 ? null : (
        <>
          <p>
            <Trans>Confirm where you are known. You come back here, and do it once more.</Trans>
          </p>
          <ProviderButtons
            providers={hers}
            ask={(provider) => api.confirmAtProvider({ body: { provider, to: paths.account(lang) } })}
          />
        </>
      )}
      {withKey || hers.length > 0 ? null : (
        <p>
          <Trans>Sign out and in again, and do it within {minutes} minutes.</Trans>
        </p>
      )}
    </Notice>
  );
}
