import { periods } from '#kit/periods.ts';

interface Sweeping {
  readonly sweep: () => Promise<unknown>;
  readonly onBroken: (problem: unknown) => void;
  readonly everyMs?: number;
}

/** Removes what is past its time, now and once a day. What it gives stops it, when what is going on is done. */
export function sweepDaily({ sweep, onBroken, everyMs = periods.sweepHours * 3_600_000 }: Sweeping) {
  let running: Promise<unknown> = Promise.resolve();
  const once = () => {
    running = running.then(sweep).catch(onBroken);
  };
  once();
  const timer = setInterval(once, everyMs);
  timer.unref();
  return async (): Promise<void> => {
    clearInterval(timer);
    await running;
  };
}
