import { Trans } from '@lingui/react/macro';
import { ProblemError } from '#contract/client.ts';
import { Notice } from '../../ui/notice.tsx';

/** Why a way in did not work: the server's own sentence, or what the browser said. */
export function WhyNot({ cause }: { cause: unknown }) {
  if (cause === undefined) return null;
  return (
    <Notice kind="error" live>
      <p>
        <Words cause={cause} />
      </p>
    </Notice>
  );
}

function Words({ cause }: { cause: unknown }) {
  if (cause instanceof ProblemError) return <>{cause.problem.detail}</>;
  switch (nameOf(cause)) {
    case 'NotAllowedError':
    case 'AbortError':
      return <Trans>Nothing was done: you broke it off, or it took too long. Try again when you like.</Trans>;
    case 'InvalidStateError':
      return <Trans>There is a passkey for this account there already.</Trans>;
    case 'SecurityError':
      return <Trans>The browser does not allow passkeys at this address.</Trans>;
    default:
      return <Trans>That did not get through. Try again.</Trans>;
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : '';
}
