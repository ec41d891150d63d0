import { Trans } from '@lingui/react/macro';
import type { Reason } from '#contract/next.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import './reasons.css';

/** Why a job is in the list, the strongest reason first. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={<Trans>Why is this job listed?</Trans>}>
      <ol className="reasons">
        {reasons.map(({ kind, text }) => (
          <li key={kind}>{text}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
