import { appendFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** A full log becomes `server.log.1`, in the place of the one before. */
const fullAt = 10 * 1024 * 1024;

/** The home's log: one JSON line per request. A line that cannot be written does not stop an answer. */
export function logFile(home: string): { write(line: string): void } {
  const file = path.join(home, 'server.log');
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return {
    write: (line) => {
      try {
        if (size > fullAt) {
          renameSync(file, `${file}.1`);
          size = 0;
        }
        appendFileSync(file, line, { mode: 0o600 });
        size += line.length;
      } catch {
        // A full disk: answering matters more.
      }
    },
  };
}
