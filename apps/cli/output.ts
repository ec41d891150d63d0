import { once } from 'node:events';

/** One JSON line on standard output, waiting while the reader is slower than we are. */
export async function writeJson(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value)}\n`);
}

export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has had enough (`| head`) ends the command quietly. */
export function endWhenReaderLeaves(): void {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    process.exit(problem.code === 'EPIPE' ? 0 : 1);
  });
}
