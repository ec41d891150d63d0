import { err, ok, type Result } from '#kit/result.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentProblem } from './document.ts';

/** Plain text: UTF-8, UTF-16 with its mark, else Windows-1252, which is said. */
export function readPlainText(bytes: Uint8Array): Result<{ text: string; guessedEncoding?: true }, DocumentProblem> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return err('unknown-type');
  return ok({ text: decoded.text, ...(decoded.guessed ? { guessedEncoding: true as const } : {}) });
}
