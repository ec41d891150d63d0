import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { periods } from '#kit/periods.ts';
import { queryClient } from '../api.ts';
import { signOut } from '../profile.ts';
import { sessionQuery, useSession } from '../session.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const minuteMs = 60_000;
const idleMs = periods.sharedIdleMinutes * minuteMs;
/** So long before she is told, and can stay with a press of any key (WCAG 2.2, 2.2.1). */
const warnedMs = 2 * minuteMs;
/** Whoever writes for long without the server hearing of it is not signed out there. */
const toldEveryMs = 10 * minuteMs;

/** At a shared computer: signs her out when nobody touches the page, and leaves nothing of hers on the screen. */
export function SharedIdle() {
  const shared = useSession()?.session?.shared ?? false;
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    if (!shared) return undefined;
    let toldAt = Date.now();
    let timers: readonly number[] = [];
    const stop = () => {
      for (const timer of timers) window.clearTimeout(timer);
    };
    const leave = () => void signOut().catch(() => window.location.reload());
    const restart = () => {
      stop();
      setSoon(false);
      timers = [window.setTimeout(() => setSoon(true), idleMs - warnedMs), window.setTimeout(leave, idleMs)];
      if (Date.now() - toldAt < toldEveryMs) return;
      toldAt = Date.now();
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    };
    restart();
    const touched = ['pointerdown', 'keydown'] as const;
    for (const event of touched) window.addEventListener(event, restart);
    return () => {
      stop();
      for (const event of touched) window.removeEventListener(event, restart);
    };
  }, [shared]);
  if (!shared || !soon) return null;
  return (
    <div className="shell-idle">
      <Notice kind="warning" live title={<Trans>You will soon be signed out</Trans>}>
        <p>
          <Trans>This is a shared computer, and nobody has touched it for a while.</Trans>
        </p>
        <Button onClick={() => setSoon(false)}>
          <Trans>Stay signed in</Trans>
        </Button>
      </Notice>
    </div>
  );
}
