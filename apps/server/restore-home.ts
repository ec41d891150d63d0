import type { Config } from './config.ts';
import type { Restored } from './restore.ts';

export type { Restored } from './restore.ts';

/** `restoreHome`, loaded only now: commands that ask a running server do without a database. */
export async function restoreHome(config: Config, file: string, erasedFiles: readonly string[]): Promise<Restored> {
  const { restoreHome: restore } = await import('./restore.ts');
  return restore(config, file, erasedFiles);
}
