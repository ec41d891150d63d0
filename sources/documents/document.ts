export type DocumentFormat = 'pdf' | 'docx' | 'text' | 'json-resume';

/** What was read of a document. It is held in memory only, as long as one answer takes. */
export interface DocumentText {
  readonly format: DocumentFormat;
  /** One sentence or paragraph a line; normalised to NFC, without control and bidi signs. */
  readonly text: string;
  /** PDF only: the other formats have no fixed pages. */
  readonly pages?: number;
  /** Text whose encoding was neither stated nor valid UTF-8, and was read as Windows-1252 (Latin-1). */
  readonly guessedEncoding?: boolean;
}

/** Why a document cannot be read; `document/…` in the contract says it in words. */
export type DocumentProblem =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'too-much-text'
  | 'too-heavy'
  | 'unknown-type'
  | 'not-a-resume'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'busy';

export const documentLimits = {
  bytes: 5 * 1024 * 1024,
  pages: 50,
  /** UTF-16 units of text. */
  characters: 1024 * 1024,
  /** Of the XML inside a DOCX, unpacked. */
  unpackedBytes: 20 * 1024 * 1024,
  milliseconds: 10_000,
  /** Of the process that unpacks PDF and DOCX, buffers included. */
  memoryBytes: 256 * 1024 * 1024,
} as const;
