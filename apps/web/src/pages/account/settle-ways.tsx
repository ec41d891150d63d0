import { Trans } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Account } from '#contract/ways-in.ts';
import { refreshAccount } from '../../account.ts';
import { api } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from '../sign-in/why-not.tsx';

interface SettleWaysProps extends Pick<Account, 'passkeys' | 'identities'> {
  /** When she came in with the code: what she has made since is hers. */
  readonly since: string;
}

/** After a recovery code: which of the ways in that were there before are still hers. */
export function SettleWays({ passkeys, identities, since }: SettleWaysProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { going, cause, run } = useAct();
  const former = (way: { since: string }) => way.since < since;
  const asked = [...passkeys, ...identities].filter(former);
  const keep = (id: string, yes: boolean) =>
    setKept((before) => new Set([...before].filter((one) => one !== id).concat(yes ? [id] : [])));
  const still = (ways: readonly { id: string; since: string }[]) =>
    ways.filter((way) => !former(way) || kept.has(way.id)).map(({ id }) => id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await api.settle({ body: { passkeys: still(passkeys), identities: still(identities) } });
      await refreshAccount();
    });
  };
  const gone = asked.length - kept.size;
  return (
    <section className="profile-section" aria-labelledby="settle">
      <h2 id="settle">
        <Trans>Which ways in are still yours?</Trans>
      </h2>
      {asked.length === 0 ? (
        <p>
          <Trans>You came in with a recovery code, and there is no other way in that somebody else could have.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            You came in with a recovery code. Tick what you still have. The rest is removed, so that whoever has it now
            cannot come in. Everywhere else you are signed out already.
          </Trans>
        </p>
      )}
      <form onSubmit={submit}>
        {asked.map((way) => (
          <Choice
            key={way.id}
            type="checkbox"
            checked={kept.has(way.id)}
            onChange={(event) => keep(way.id, event.currentTarget.checked)}
            note={<LastUsed used={way.used} since={way.since} />}
          >
            {way.name}
          </Choice>
        ))}
        {still(passkeys).length + still(identities).length === 0 ? <OnlyCodes /> : null}
        <WhyNot cause={cause} />
        <p className="actions">
          <Button type="submit" look="primary" busy={going}>
            {gone === 0 ? <Trans>Done</Trans> : <Trans>Keep what is ticked, remove the rest</Trans>}
          </Button>
        </p>
      </form>
    </section>
  );
}

function LastUsed({ used, since }: { used: string | null; since: string }): ReactNode {
  const format = useFormat();
  const [day, last] = [format.date(since), used === null ? null : format.moment(used)];
  return (
    <>
      <Trans>Since {day}.</Trans> {last === null ? <Trans>Not used yet.</Trans> : <Trans>Last used {last}.</Trans>}
    </>
  );
}

function OnlyCodes() {
  return (
    <Notice kind="warning">
      <p>
        <Trans>Then only your recovery codes let you in. Add a passkey first, below, if you can.</Trans>
      </p>
    </Notice>
  );
}
