import { Worker } from 'node:worker_threads';
import { err, type Result } from '#kit/result.ts';
import { type DocumentProblem, documentLimits } from './document.ts';

interface Unpacked {
  readonly text: string;
  readonly pages?: number;
}
type Answer = Result<Unpacked, DocumentProblem>;

interface Limits {
  readonly milliseconds: number;
  readonly memoryBytes: number;
}

const millisecondsBetweenLooks = 50;

/**
 * The text of a PDF or DOCX, read in a thread of its own that is ended when it takes too long or too much memory.
 * Heap limits do not count buffers, which is where a bomb unpacks, so those are watched from here.
 */
export async function unpackDocument(
  format: 'pdf' | 'docx',
  bytes: Uint8Array,
  limits: Limits = documentLimits,
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
  try {
    return await answerOf(worker, limits);
  } finally {
    await worker.terminate();
  }
}

/** What the thread answers, or why it had to be given up. */
function answerOf(worker: Worker, { milliseconds, memoryBytes }: Limits): Promise<Answer> {
  return new Promise<Answer>((resolve) => {
    const stopIfSo = (isHeavy: boolean) => isHeavy && resolve(err('too-heavy'));
    const tooLong = setTimeout(() => resolve(err('too-heavy')), milliseconds);
    const look = setInterval(() => void heavy(worker, memoryBytes).then(stopIfSo), millisecondsBetweenLooks);
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', (problem: unknown) => resolve(err(isOutOfMemory(problem) ? 'too-heavy' : 'damaged')));
    worker.once('exit', () => {
      clearTimeout(tooLong);
      clearInterval(look);
      resolve(err('damaged'));
    });
  });
}

async function heavy(worker: Worker, most: number): Promise<boolean> {
  const memory = await worker.getHeapStatistics().catch(() => undefined);
  return memory !== undefined && memory.used_heap_size + memory.external_memory > most;
}

function isOutOfMemory(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
