import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { useTakeOver } from './use-take-over.ts';

interface TwoStepProps {
  /** What the first button says. */
  readonly first: ReactNode;
  /** What the second says, which does it. */
  readonly sure: ReactNode;
  /** What she is to know before the second. */
  readonly note?: ReactNode;
  readonly onSure: () => Promise<unknown>;
}

/** An act that is asked about once more before it is done. The keyboard goes along, there and back. */
export function TwoStep({ first, sure, note, onSure }: TwoStepProps) {
  const [asked, setAsked] = useState(false);
  const [going, setGoing] = useState(false);
  const takeOver = useTakeOver<HTMLButtonElement>();
  const act = async () => {
    setGoing(true);
    await onSure();
    setGoing(false);
    setAsked(false);
  };
  if (!asked)
    return (
      <p>
        <Button key="first" ref={takeOver} onClick={() => setAsked(true)}>
          {first}
        </Button>
      </p>
    );
  return (
    <>
      {note === undefined ? null : <p>{note}</p>}
      <p className="actions">
        <Button key="sure" look="primary" ref={takeOver} busy={going} onClick={() => void act()}>
          {sure}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </p>
    </>
  );
}
