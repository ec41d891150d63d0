import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for `VIDARE_HOME` that is removed when the test ends. */
export async function temporaryHome(): Promise<string> {
  const home = await makeHome();
  onTestFinished(() => removeHome(home));
  return home;
}

export function makeHome(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'vidare-home-'));
}

export function removeHome(home: string): Promise<void> {
  return rm(home, { recursive: true, force: true, maxRetries: 3 });
}
