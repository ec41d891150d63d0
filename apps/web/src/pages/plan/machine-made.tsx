import { Trans, useLingui } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import type { SourceNotes } from '#contract/schemas.ts';
import { Why } from '../../ui/figures/why.tsx';
import { Notice } from '../../ui/notice.tsx';

/** That a computer made it, how to contest it and whom to talk to. */
export function MachineMade({ made, sources }: { made: Plan['machineMade']; sources: SourceNotes }) {
  const { t } = useLingui();
  return (
    <Notice kind="info" title={made.text}>
      <p>
        {made.contest} <Why of={t`the plan`} kinds={['match', 'skills', 'courses', 'validations']} sources={sources} />
      </p>
      <p>
        <Trans>You can talk to:</Trans>
      </p>
      <ul>
        {made.talkTo.map((who) => (
          <li key={who}>{who}</li>
        ))}
      </ul>
    </Notice>
  );
}
