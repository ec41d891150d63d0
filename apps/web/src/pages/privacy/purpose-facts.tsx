import { Trans } from '@lingui/react/macro';
import type { Purposes } from '#contract/consents.ts';
import './purpose-facts.css';

type Purpose = Purposes['purposes'][number];

/** With what data something is done, by which right and for how long. */
export function PurposeFacts({ purpose }: { purpose: Pick<Purpose, 'data' | 'basisWords' | 'kept'> }) {
  const { data, basisWords, kept } = purpose;
  return (
    <dl className="purpose-facts">
      <div>
        <dt>
          <Trans>Data</Trans>
        </dt>
        <dd>{data}</dd>
      </div>
      <div>
        <dt>
          <Trans>Legal basis</Trans>
        </dt>
        <dd>{basisWords}</dd>
      </div>
      <div>
        <dt>
          <Trans>Kept</Trans>
        </dt>
        <dd>{kept}</dd>
      </div>
    </dl>
  );
}
