import { Trans } from '@lingui/react/macro';
import type { Reason } from '#contract/next.ts';
import { useFormat } from '../../i18n/format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import './reasons.css';

/** Why a job is in the list: each reason in a sentence, with its part of the whole. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const format = useFormat();
  const total = reasons.reduce((sum, { contribution }) => sum + Math.max(0, contribution), 0);
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={<Trans>Why is this job listed?</Trans>}>
      <ul className="reasons">
        {reasons.map(({ kind, contribution, text }) => (
          <li key={kind}>
            {text}{' '}
            {total > 0 && contribution > 0 ? (
              <span className="reasons-part">
                <Trans>{format.percent(contribution / total)} of the ranking</Trans>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
