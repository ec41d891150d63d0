import { Trans } from '@lingui/react/macro';
import type { SessionState } from '#contract/access.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from './why-not.tsx';

interface ProviderButtonsProps {
  readonly providers: SessionState['providers'];
  /** The address to send her to. */
  readonly ask: (provider: string) => Promise<{ url: string }>;
}

export function ProviderButtons({ providers, ask }: ProviderButtonsProps) {
  const { going, cause, run } = useAct();
  const leave = (id: string) =>
    void run(async () => {
      const { url } = await ask(id);
      window.location.assign(url);
    });
  return (
    <>
      <WhyNot cause={cause} />
      <ul className="sign-in-providers">
        {providers.map(({ id, name }) => (
          <li key={id}>
            <Button disabled={going} onClick={() => leave(id)}>
              <Trans>With {name}</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
