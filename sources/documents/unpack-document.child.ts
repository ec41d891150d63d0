import { Worker } from 'node:worker_threads';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import type { DocumentToUnpack } from './unpack-document.ts';

// Libraries read what strangers made here, in a process that may break without harm to any other.
process.once('message', (document: DocumentToUnpack) => void unpack(document));
process.once('disconnect', () => process.exit());

async function unpack({ format, bytes, memoryBytes }: DocumentToUnpack): Promise<void> {
  await watchMemory(memoryBytes);
  // What was a Buffer there comes as one, which the reader of PDF does not take.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answer = format === 'pdf' ? await readPdf(plain) : await readDocx(plain);
  process.send?.(answer, () => process.disconnect());
}

/**
 * The limit on the heap does not count buffers, which is where a bomb unpacks, so a thread, which runs on while the
 * reading does not let go, ends the process when that has grown by more than `most` bytes.
 */
function watchMemory(most: number): Promise<void> {
  const thread = new Worker(new URL('./watch-memory.worker.ts', import.meta.url), {
    workerData: process.memoryUsage.rss() + most,
  });
  thread.unref();
  return new Promise((resolve) => thread.once('online', resolve));
}
