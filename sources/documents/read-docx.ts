import mammoth from 'mammoth';
import { err, ok, type Result } from '#kit/result.ts';
import { checkDocx } from './check-docx.ts';
import type { DocumentProblem } from './document.ts';

/** The text of a DOCX, a paragraph a line; nothing outside the file is opened. Only for a watched thread. */
export async function readDocx(bytes: Uint8Array): Promise<Result<{ text: string }, DocumentProblem>> {
  const problem = checkDocx(bytes);
  if (problem !== undefined) return err(problem);
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return ok({ text: value });
  } catch {
    return err('damaged');
  }
}
