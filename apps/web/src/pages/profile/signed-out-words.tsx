import { Trans } from '@lingui/react/macro';
import { howItEnded } from '../../session.ts';
import { Notice } from '../../ui/notice.tsx';

/** To somebody who was signed in a moment ago: that she is no longer, and why. */
export function SignedOutWords() {
  switch (howItEnded()) {
    case 'signed-out':
      return (
        <Notice kind="info" live>
          <p>
            <Trans>You are signed out.</Trans>
          </p>
        </Notice>
      );
    case 'lost':
      return (
        <Notice kind="warning" live title={<Trans>You are signed in no longer</Trans>}>
          <p>
            <Trans>
              It may have been too long since you did something, or you have signed out somewhere else. What was not
              saved is gone from the page.
            </Trans>
          </p>
        </Notice>
      );
    case undefined:
      return null;
  }
}
