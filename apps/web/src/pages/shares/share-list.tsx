import { Plural, Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useShares } from '../../shares.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ShareRow } from './share-row.tsx';

/** The links she has made: those that work, and those that have ended. */
export function ShareList() {
  const shares = useShares();
  const heading = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState(false);
  if (shares === undefined) return null;
  const open = shares.filter(({ state }) => state === 'open');
  const ended = shares.filter(({ state }) => state !== 'open');
  const row = (share: (typeof shares)[number]) => (
    <ShareRow key={share.id} share={share} onClosed={() => heading.current?.focus()} onFailed={setFailed} />
  );
  return (
    <section className="profile-section" aria-labelledby="open-shares">
      <h2 id="open-shares" ref={heading} tabIndex={-1}>
        <Trans>Links that work</Trans>
      </h2>
      {failed ? (
        <p className="field-error" role="alert">
          <Trans>That did not get through. Try again.</Trans>
        </p>
      ) : null}
      {open.length === 0 ? (
        <p className="profile-empty">
          <Trans>You share nothing right now.</Trans>
        </p>
      ) : (
        <ul className="profile-items">{open.map(row)}</ul>
      )}
      {ended.length === 0 ? null : (
        <Disclosure
          summary={<Plural value={ended.length} one="One link that has ended" other="# links that have ended" />}
        >
          <ul className="profile-items">{ended.map(row)}</ul>
        </Disclosure>
      )}
    </section>
  );
}
