import { setTimeout as wait } from 'node:timers/promises';

export interface Followed {
  /** Whether this server answers from what the database says is active. */
  readonly isCurrent: () => Promise<boolean>;
  readonly load: () => Promise<void>;
  /** Told when the database does not answer or loading fails; it is tried again. */
  readonly onBroken: (problem: unknown) => void;
  readonly everyMs: number;
}

/**
 * Looks now and then whether another server on the same database has imported, and then loads that too.
 * @returns stop, which waits for a look that is under way.
 */
export function followReleases({ isCurrent, load, onBroken, everyMs }: Followed): () => Promise<void> {
  const stopping = new AbortController();
  const look = async () => {
    if (!(await isCurrent())) await load();
  };
  const going = (async () => {
    while (await slept(everyMs, stopping.signal)) await look().catch(onBroken);
  })();
  return () => {
    stopping.abort();
    return going;
  };
}

/** False when it was woken to stop. */
async function slept(ms: number, signal: AbortSignal): Promise<boolean> {
  return wait(ms, true, { signal, ref: false }).catch(() => false);
}
