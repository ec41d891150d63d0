import { Worker } from 'node:worker_threads';
import { err, type Result } from '#kit/result.ts';
import { type DocumentProblem, documentLimits } from './document.ts';

interface Unpacked {
  readonly text: string;
  readonly pages?: number;
}
type Answer = Result<Unpacked, DocumentProblem>;

const millisecondsBetweenLooks = 50;

/**
 * The text of a PDF or DOCX, read in a thread of its own that is ended when it takes too long or too much memory.
 * Heap limits do not count buffers, which is where a bomb unpacks, so those are watched from here.
 */
export function unpackDocument(
  format: 'pdf' | 'docx',
  bytes: Uint8Array,
  limits: { readonly milliseconds: number; readonly memoryBytes: number } = documentLimits,
): Promise<Answer> {
  const worker = new Worker(new URL('./unpack-document.worker.ts', import.meta.url), {
    workerData: { format, bytes },
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryBytes / 1024 / 1024, maxYoungGenerationSizeMb: 32 },
    env: {},
    // What libraries print may quote the document: nobody sees it.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return new Promise<Answer>((resolve) => {
    const tooLong = setTimeout(() => resolve(err('too-heavy')), limits.milliseconds);
    const look = setInterval(() => void heavy(worker, limits.memoryBytes).then(stopIfSo), millisecondsBetweenLooks);
    const stopIfSo = (isHeavy: boolean) => isHeavy && resolve(err('too-heavy'));
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', (problem) => resolve(err(isOutOfMemory(problem) ? 'too-heavy' : 'damaged')));
    worker.once('exit', () => {
      clearTimeout(tooLong);
      clearInterval(look);
      resolve(err('damaged'));
    });
  }).finally(() => worker.terminate());
}

async function heavy(worker: Worker, most: number): Promise<boolean> {
  const memory = await worker.getHeapStatistics().catch(() => undefined);
  return memory !== undefined && memory.used_heap_size + memory.external_memory > most;
}

function isOutOfMemory(problem: Error): boolean {
  return 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
