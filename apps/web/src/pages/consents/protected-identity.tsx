import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { setProtection } from '../../consents.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { TwoStep } from '../../ui/two-step.tsx';

/** For those whom nobody is to be able to find. */
export function ProtectedIdentity({ since }: { since: string | null }) {
  const format = useFormat();
  const [failed, setFailed] = useState(false);
  const day = since === null ? '' : format.date(since);
  const set = async (on: boolean) => {
    setFailed(false);
    await setProtection(on).catch(() => setFailed(true));
  };
  return (
    <section className="profile-section" aria-labelledby="protected">
      <h2 id="protected">
        <Trans>Protected identity</Trans>
      </h2>
      <p>
        <Trans>
          Have you protected personal data (a confidentiality marking, protected registration or fictitious personal
          data)? Say so here, and nothing of yours is shown to anybody else: it cannot be shared, and you are in no
          list, search, statistics or file for others. Links that you have made are closed at once. In organisations
          that you are a member of your name is taken away for good: their owners see that somebody without a name is
          there, others see nothing.
        </Trans>
      </p>
      <p>
        <Trans>
          We do not ask the Tax Agency and do not check it. Nobody else sees that you have said so. Mind also what you
          write: think twice about putting your address, workplace or phone number in the profile at all.
        </Trans>
      </p>
      {failed ? (
        <p className="field-error" role="alert">
          <Trans>That did not get through. Try again.</Trans>
        </p>
      ) : null}
      {since === null ? null : (
        <Notice kind="info" live>
          <p>
            <Trans>Your identity is protected here since {day}. Nothing of yours is shown to others.</Trans>
          </p>
        </Notice>
      )}
      <TwoStep
        first={
          since === null ? <Trans>My identity is protected</Trans> : <Trans>My identity is protected no longer</Trans>
        }
        sure={
          since === null ? <Trans>Yes, protect me and close my links</Trans> : <Trans>Yes, end the protection</Trans>
        }
        onSure={() => set(since === null)}
      />
    </section>
  );
}
