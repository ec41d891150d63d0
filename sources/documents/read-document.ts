import { err, ok, type Result } from '#kit/result.ts';
import { type DocumentProblem, type DocumentText, documentLimits } from './document.ts';
import { readJsonResume } from './read-json-resume.ts';
import { readPlainText } from './read-plain-text.ts';
import { type Sniffed, sniffFormat } from './sniff-format.ts';
import { takeTurns } from './take-turns.ts';
import { tidyText } from './tidy-text.ts';
import { unpackDocument } from './unpack-document.ts';

/** A process of its own takes memory, so few documents are unpacked at once. */
const unpackInTurn = takeTurns(2, 8);
const fewestLetters = 3;

/** The text of a document, whatever it is called; held in memory only. */
export async function readDocument(bytes: Uint8Array): Promise<Result<DocumentText, DocumentProblem>> {
  if (bytes.length === 0) return err('empty');
  if (bytes.length > documentLimits.bytes) return err('too-large');
  const sniffed = sniffFormat(bytes);
  if (!isReadable(sniffed)) return err(sniffed);
  const read = await readAs[sniffed](bytes);
  if (!read.ok) return read;
  if (read.value.text.length > documentLimits.characters) return err('too-much-text');
  const text = tidyText(read.value.text);
  // Pictures of pages have no letters, or a stray page number.
  if ((text.match(/\p{L}/gu) ?? []).length < fewestLetters) return err('no-text');
  return ok({ ...read.value, text });
}

type Reader = (bytes: Uint8Array) => Promise<Result<DocumentText, DocumentProblem>>;

const readAs: Readonly<Record<Sniffed, Reader>> = {
  pdf: (bytes) => unpack('pdf', bytes),
  zip: (bytes) => unpack('docx', bytes),
  json: async (bytes) => inFormat('json-resume', readJsonResume(bytes)),
  text: async (bytes) => inFormat('text', readPlainText(bytes)),
};

async function unpack(format: 'pdf' | 'docx', bytes: Uint8Array): Promise<Result<DocumentText, DocumentProblem>> {
  return inFormat(format, (await unpackInTurn(() => unpackDocument(format, bytes))) ?? err('busy'));
}

function inFormat(
  format: DocumentText['format'],
  read: Result<Omit<DocumentText, 'format'>, DocumentProblem>,
): Result<DocumentText, DocumentProblem> {
  return read.ok ? ok({ format, ...read.value }) : read;
}

function isReadable(sniffed: Sniffed | DocumentProblem): sniffed is Sniffed {
  return sniffed in readAs;
}
