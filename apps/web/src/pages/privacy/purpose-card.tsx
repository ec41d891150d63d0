import type { Purposes } from '#contract/consents.ts';
import { PurposeFacts } from './purpose-facts.tsx';

/** Why some data is used: what is done, with what, by which right and for how long. */
export function PurposeCard({ purpose }: { purpose: Purposes['purposes'][number] }) {
  const { id, title, what } = purpose;
  return (
    <section className="purpose-card" aria-labelledby={`purpose-${id}`}>
      <h3 id={`purpose-${id}`}>{title}</h3>
      <p>{what}</p>
      <PurposeFacts purpose={purpose} />
    </section>
  );
}
