import { Trans } from '@lingui/react/macro';
import type { ComponentType } from 'react';
import type { SessionState } from '#contract/access.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from './why-not.tsx';

interface ProviderButtonsProps {
  readonly providers: SessionState['providers'];
  /** The address to send her to. */
  readonly ask: (provider: string) => Promise<{ url: string }>;
  /** What tells why it came to nothing, where that takes more than words. */
  readonly problem?: ComponentType<{ readonly cause: unknown; readonly again: () => Promise<unknown> }>;
}

export function ProviderButtons({ providers, ask, problem: Problem = WhyNot }: ProviderButtonsProps) {
  const { going, cause, run, again } = useAct();
  const leave = (id: string) =>
    void run(async () => {
      const { url } = await ask(id);
      window.location.assign(url);
    });
  return (
    <>
      <Problem cause={cause} again={again} />
      <ul className="sign-in-providers">
        {providers.map(({ id, name }) => (
          <li key={id}>
            <Button busy={going} onClick={() => leave(id)}>
              <Trans>With {name}</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
