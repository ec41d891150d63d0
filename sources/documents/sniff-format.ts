import type { DocumentProblem } from './document.ts';

export type Sniffed = 'pdf' | 'zip' | 'json' | 'text';

/** First bytes of formats that are told apart only to be refused: RTF, PNG, JPEG, GIF, gzip, TIFF, RIFF. */
const others = ['{\\rtf', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'II*\0', 'MM\0*', 'RIFF'];
/** Compound file (Word 97–2003); a DOCX with a password is wrapped in one. */
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its content; its name and stated type are not asked. */
export function sniffFormat(bytes: Uint8Array): Sniffed | DocumentProblem {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  // PDF readers allow rubbish before the header.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'zip';
  if (start.startsWith(compound)) return isEncrypted(bytes) ? 'encrypted' : 'unknown-type';
  if (others.some((magic) => start.startsWith(magic))) return 'unknown-type';
  return /^(\xef\xbb\xbf)?\s*\{/.test(start) ? 'json' : 'text';
}

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage);
}
