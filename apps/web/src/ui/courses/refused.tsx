import { Trans } from '@lingui/react/macro';
import type { Problem } from '#contract/errors.ts';
import { nearestAddress } from '../../app/nearest-address.ts';
import { ButtonLink } from '../button.tsx';
import { Notice } from '../notice.tsx';

/** What in the address cannot be answered, and the nearest that can. */
export function Refused({ problem }: { problem: Problem }) {
  const nearest = nearestAddress(problem, window.location);
  return (
    <Notice kind="error" title={<Trans>The search could not be made</Trans>} live>
      <p>{problem.detail}</p>
      {nearest === undefined ? null : (
        <p>
          <ButtonLink href={nearest}>
            <Trans>Try with “{problem.nearest}”</Trans>
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
