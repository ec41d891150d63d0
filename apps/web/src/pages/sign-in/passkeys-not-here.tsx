import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { browserKnowsPasskeys } from '../../passkeys.ts';
import { Notice } from '../../ui/notice.tsx';

/** Whether they work in this browser, at the address the page is read at. */
export function passkeysWork(at: string | null): boolean {
  return at === window.location.origin && browserKnowsPasskeys();
}

/** Why not, and where they do. */
export function PasskeysNotHere({ at }: { at: string | null }) {
  const { href } = useLocation();
  return (
    <Notice kind="warning" title={<Trans>Passkeys do not work here</Trans>}>
      {at === null ? (
        <p>
          <Trans>
            Those who run the service have not told it its own address, which passkeys are tied to (PUBLIC_URL).
          </Trans>
        </p>
      ) : at === window.location.origin ? (
        <p>
          <Trans>Your browser does not know passkeys. A newer one does.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            They are tied to the service’s own address: <a href={at + href}>{at}</a>
          </Trans>
        </p>
      )}
    </Notice>
  );
}
