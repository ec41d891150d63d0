import { Trans } from '@lingui/react/macro';
import type { Regulation } from '#contract/figures.ts';

/** What the law asks, and which act says so. */
export function Regulated({ regulation: { text, act, partOfGroup } }: { regulation: Regulation }) {
  return (
    <>
      <p>
        {text} {partOfGroup ? <Trans>It concerns some of the jobs in the group.</Trans> : null}
      </p>
      <p className="figure-side">
        {act}. <Trans>Check with the authority what applies to you.</Trans>
      </p>
    </>
  );
}
