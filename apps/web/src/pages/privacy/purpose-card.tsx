import { Trans } from '@lingui/react/macro';
import type { Purposes } from '#contract/consents.ts';

/** Why some data is used: what is done, with what, by which right and for how long. */
export function PurposeCard({ purpose }: { purpose: Purposes['purposes'][number] }) {
  const { id, title, what, data, basisWords, kept } = purpose;
  return (
    <section className="purpose" aria-labelledby={`purpose-${id}`}>
      <h3 id={`purpose-${id}`}>{title}</h3>
      <p>{what}</p>
      <dl>
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
    </section>
  );
}
