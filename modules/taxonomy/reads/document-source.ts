import type { Result } from '#kit/result.ts';
import type { DocumentProblem, DocumentText } from '#sources/documents/document.ts';

export type { DocumentProblem } from '#sources/documents/document.ts';

/** Reads a document's text from its bytes, and keeps neither. */
export type DocumentSource = (bytes: Uint8Array) => Promise<Result<DocumentText, DocumentProblem>>;
