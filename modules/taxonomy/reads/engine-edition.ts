import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const engine = new URL('../../../engine/text/', import.meta.url);

/**
 * A tag of the recognition engine's own code: an index that another edition built is not trusted, even
 * when its bytes have the same layout.
 */
export async function engineEdition(): Promise<string> {
  const names = (await readdir(engine)).filter((name) => name.endsWith('.ts') && !name.includes('.test.')).toSorted();
  const hash = createHash('sha256');
  for (const name of names) hash.update(await readFile(new URL(name, engine)));
  return hash.digest('hex').slice(0, 12);
}
