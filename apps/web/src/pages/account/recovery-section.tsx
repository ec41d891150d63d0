import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Account } from '#contract/ways-in.ts';
import { refreshAccount } from '../../account.ts';
import { api } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TwoStep } from '../../ui/two-step.tsx';
import { useAct } from '../../use-act.ts';
import { ConfirmFirst } from './confirm-first.tsx';
import { NewCodes } from './new-codes.tsx';

export function RecoverySection({ recovery }: Pick<Account, 'recovery'>) {
  const [codes, setCodes] = useState<readonly string[]>();
  const { going, cause, run, again } = useAct();
  const { left, made, used } = recovery;
  const make = () =>
    run(async () => {
      const answer = await api.makeRecoveryCodes({});
      setCodes(answer.codes);
      await refreshAccount();
    });
  return (
    <section className="profile-section" aria-labelledby="recovery">
      <h2 id="recovery">
        <Trans>Recovery codes</Trans>
      </h2>
      {used === null ? null : <Used at={used} />}
      <p>
        <Trans>A code lets you in if you lose your passkeys. Each works once.</Trans>{' '}
        {made === null ? <Trans>You have none.</Trans> : <Left left={left} made={made} />}
      </p>
      {codes === undefined ? null : <NewCodes key={codes[0]} codes={codes} />}
      <ConfirmFirst cause={cause} again={again} />
      {left === 0 ? (
        <Button busy={going} onClick={() => void make()}>
          <Trans>Make recovery codes</Trans>
        </Button>
      ) : (
        <TwoStep
          first={<Trans>Make new recovery codes</Trans>}
          sure={<Trans>Yes, make new codes</Trans>}
          note={<Trans>The codes you have no longer work when you make new ones.</Trans>}
          onSure={make}
        />
      )}
    </section>
  );
}

function Left({ left, made }: { left: number; made: string }) {
  const format = useFormat();
  const day = format.date(made);
  return (
    <Plural
      value={left}
      one={<Trans># code is left of those you made on {day}.</Trans>}
      other={<Trans># codes are left of those you made on {day}.</Trans>}
    />
  );
}

function Used({ at }: { at: string }) {
  const format = useFormat();
  const moment = format.moment(at);
  return (
    <Notice kind="warning">
      <p>
        <Trans>
          Somebody signed in with one of your recovery codes on {moment}. Was it not you? Then make new codes, remove
          passkeys you do not know, and sign out everywhere else.
        </Trans>
      </p>
    </Notice>
  );
}
