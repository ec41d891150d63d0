import type { SourceFile } from './source-file.ts';
import { SourceProblem } from './source-problem.ts';

const lineFeed = 0x0a;

/**
 * Bytes to text, chunk by chunk, refusing anything but UTF-8 (a byte order mark is taken away) and NUL.
 * @throws SourceProblem naming the first line that is not UTF-8, or has a NUL.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, file: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let first = true;
  for await (const chunk of chunks) {
    if (first) refuseUtf16(chunk, file);
    first = false;
    const text = decodeChunk(decoder, chunk, { file: file.path, row: line });
    refuseNul(text, { file: file.path, row: line });
    yield text;
    line += countLineFeeds(chunk);
  }
  yield decodeChunk(decoder, undefined, { file: file.path, row: line });
}

/** Bytes to text where each is a character (ISO 8859-1), as SCB's older tables are. */
export async function* decodeLatin1(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield Buffer.from(chunk).toString('latin1');
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array | undefined, at: { file: string; row: number }): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    const row = at.row + (chunk === undefined ? 0 : linesBeforeDamage(chunk));
    throw new SourceProblem({ file: at.file, row }, 'text in UTF-8', 'bytes of another encoding');
  }
}

function refuseUtf16(start: Uint8Array, file: SourceFile): void {
  const [a, b] = start;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (marked) throw new SourceProblem({ file: file.path, row: 1 }, 'text in UTF-8', 'UTF-16');
}

/** A character that no database text can hold; it comes of a damaged disk or of UTF-16 without its mark. */
function refuseNul(text: string, at: { file: string; row: number }): void {
  const found = text.indexOf('\0');
  if (found === -1) return;
  const row = at.row + text.slice(0, found).split('\n').length - 1;
  throw new SourceProblem({ file: at.file, row }, 'text', 'a NUL character');
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** A line feed never occurs inside a UTF-8 character, so lines can be tried one by one. */
function linesBeforeDamage(chunk: Uint8Array): number {
  // Loose at the chunk's start: a character may have begun in the chunk before.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = chunk.findIndex((byte) => (byte & 0xc0) !== 0x80);
  let lines = 0;
  while (start !== -1 && start < chunk.length) {
    const end = chunk.indexOf(lineFeed, start);
    const stop = end === -1 ? chunk.length : end + 1;
    try {
      decoder.decode(chunk.subarray(start, stop));
    } catch {
      return lines;
    }
    start = stop;
    lines++;
  }
  return 0;
}
