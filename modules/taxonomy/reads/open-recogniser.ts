import { Worker } from 'node:worker_threads';
import { buildRecogniser, deserialise, formatVersion, type Lexicon, type Recogniser } from '#engine/text/index.ts';
import { engineEdition } from './engine-edition.ts';
import type { IndexCache } from './index-cache.ts';

/** Below this many forms building is quicker than starting a thread. */
const smallLexicon = 3_000;

/**
 * The recogniser of a lexicon: from the cache when it holds this very content, else built beside the main
 * thread and cached.
 * @param content names the lexicon's content, for example a release's fingerprint.
 */
export async function openRecogniser(content: string, lexicon: () => Lexicon, cache: IndexCache): Promise<Recogniser> {
  const name = `${content}-v${formatVersion}-${await engineEdition()}`;
  const cached = await cache.get(name);
  if (cached !== undefined) {
    try {
      return deserialise(cached);
    } catch {
      // A damaged cache file is as good as none.
    }
  }
  const source = lexicon();
  if (source.forms.length < smallLexicon) return buildRecogniser(source);
  const bytes = await buildInThread(source);
  await cache.put(name, bytes);
  return deserialise(bytes);
}

function buildInThread(lexicon: Lexicon): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./build-recogniser.worker.ts', import.meta.url), { workerData: lexicon });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the index thread ended with code ${code}`));
    });
  });
}
