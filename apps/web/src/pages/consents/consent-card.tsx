import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Consents } from '#contract/consents.ts';
import { setConsent } from '../../consents.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PurposeFacts } from '../privacy/purpose-facts.tsx';
import { SkillCounts } from './skill-counts.tsx';

type Consent = Consents['consents'][number];

/** One thing she may say yes to: what it is, how it stands, and what she has said so far. */
export function ConsentCard({ consent, hidden }: { consent: Consent; hidden: boolean }) {
  const format = useFormat();
  const [failed, setFailed] = useState(false);
  const { id, title, what, given, record } = consent;
  const say = (yes: boolean) => {
    setFailed(false);
    setConsent(id, yes).catch(() => setFailed(true));
  };
  return (
    <section className="consent-card" aria-labelledby={`consent-${id}`} data-given={given || undefined}>
      <h3 id={`consent-${id}`}>{title}</h3>
      <p>{what}</p>
      <PurposeFacts purpose={consent} />
      <p role="status">
        <strong>{given ? <Trans>You have said yes.</Trans> : <Trans>You have not said yes.</Trans>}</strong>
      </p>
      {given ? (
        <Button onClick={() => say(false)}>
          <Trans>Take back my yes</Trans>
        </Button>
      ) : (
        <Button onClick={() => say(true)} disabled={hidden}>
          <Trans>Yes, that is fine</Trans>
        </Button>
      )}
      {hidden && !given ? (
        <p className="fine-print">
          <Trans>Not possible while your identity is protected here.</Trans>
        </p>
      ) : null}
      {failed ? (
        <p className="field-error" role="alert">
          <Trans>That did not get through. Try again.</Trans>
        </p>
      ) : null}
      {record.length === 0 ? null : (
        <Disclosure summary={<Trans>What you have said</Trans>}>
          <ul>
            {record.map(({ givenAt, withdrawnAt }) => {
              const [yes, no] = [format.moment(givenAt), withdrawnAt === null ? '' : format.moment(withdrawnAt)];
              return (
                <li key={givenAt}>
                  {withdrawnAt === null ? (
                    <Trans>Yes {yes}</Trans>
                  ) : (
                    <Trans>
                      Yes {yes}, taken back {no}
                    </Trans>
                  )}
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
      {id === 'skill-statistics' ? (
        <Disclosure summary={<Trans>See the statistics as they are now</Trans>}>
          <SkillCounts />
        </Disclosure>
      ) : null}
    </section>
  );
}
