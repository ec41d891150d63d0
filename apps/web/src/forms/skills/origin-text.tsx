import { Trans } from '@lingui/react/macro';
import type { Origin } from '../../pages/skills/origin.ts';
import { LabelText } from '../../ui/label-text.tsx';

/** Why a skill is in the list, in a few words. */
export function OriginText({ origin }: { origin: Origin }) {
  return (
    <span className="skill-row-origin">
      {origin.kind === 'text' ? (
        <Trans>
          you wrote <q>{origin.words.join(' … ')}</q>
        </Trans>
      ) : null}
      {origin.kind === 'occupation' ? (
        <Trans>
          usual for <LabelText label={origin.label} />
        </Trans>
      ) : null}
      {origin.kind === 'added' ? <Trans>you added it</Trans> : null}
      {origin.kind === 'chosen' ? <Trans>chosen</Trans> : null}
    </span>
  );
}
