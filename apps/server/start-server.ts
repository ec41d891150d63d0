import type { RunningServer, StartOptions } from './start.ts';

/** `start` on the whole platform, loaded only now: commands that ask a running server do without it. */
export async function startServer(options: Omit<StartOptions, 'compose'>): Promise<RunningServer> {
  const [{ start }, { compose }] = await Promise.all([import('./start.ts'), import('./compose.ts')]);
  return start({ ...options, compose });
}
