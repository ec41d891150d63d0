import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

/** What the process that unpacks is sent. */
export interface DocumentToUnpack {
  readonly format: 'pdf' | 'docx';
  readonly bytes: Uint8Array;
  readonly memoryBytes: number;
}

const child = fileURLToPath(new URL('./unpack-document.child.ts', import.meta.url));

/**
 * The text of a PDF or DOCX, read in a process of its own that is ended when it takes too long or too much memory.
 * A thread would not do: one that runs out of heap at the wrong moment takes the whole server with it.
 */
export async function unpackDocument(
  format: DocumentToUnpack['format'],
  bytes: Uint8Array,
  { milliseconds, memoryBytes }: Limits = documentLimits,
): Promise<Answer> {
  const reading = fork(child, {
    execArgv: [`--max-old-space-size=${Math.ceil(memoryBytes / 1024 / 1024)}`],
    serialization: 'advanced',
    env: {},
    // What libraries print may quote the document: nobody sees it.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await answerOf(reading, { format, bytes, memoryBytes }, milliseconds);
  } finally {
    reading.kill('SIGKILL');
  }
}

/** What the process answers, or why it had to be given up. */
function answerOf(reading: ChildProcess, document: DocumentToUnpack, milliseconds: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const tooLong = setTimeout(() => resolve(err('too-heavy')), milliseconds);
    reading.once('message', (answer) => resolve(answer as Answer));
    // The process could not be started, or ended before it was sent anything: the latter is told by its exit.
    reading.on('error', (problem) => reading.pid === undefined && reject(problem));
    reading.once('exit', (_, signal) => resolve(err(signal === null ? 'damaged' : 'too-heavy')));
    reading.once('close', () => clearTimeout(tooLong));
    reading.send(document, () => {});
  });
}
