import { Trans } from '@lingui/react/macro';
import { periods } from '#kit/periods.ts';
import { Choice } from '../../ui/choice.tsx';

interface SharedComputerProps {
  readonly shared: boolean;
  readonly onChange: (shared: boolean) => void;
}

/** Whether others sit at the computer too: asked before the ways in, since it goes for all of them. */
export function SharedComputer({ shared, onChange }: SharedComputerProps) {
  const minutes = periods.sharedIdleMinutes;
  return (
    <div className="sign-in-shared">
      <Choice
        type="checkbox"
        checked={shared}
        onChange={(event) => onChange(event.currentTarget.checked)}
        note={
          <Trans>
            At a library, for instance. You are signed out when the browser is closed, or when nobody has touched it for{' '}
            {minutes} minutes.
          </Trans>
        }
      >
        <Trans>This is a shared computer</Trans>
      </Choice>
    </div>
  );
}
