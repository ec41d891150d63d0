import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { checkSize, largestCsvBytes, type SourceFile } from './source-file.ts';

/**
 * SHA-256 of a file's bytes, hexadecimal.
 * @throws SourceProblem when the file is missing, empty or too large.
 */
export async function hashFile(file: SourceFile): Promise<string> {
  await checkSize(file, largestCsvBytes);
  const hash = createHash('sha256');
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file.absolute, { highWaterMark: 1024 * 1024 });
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** SHA-256 over what decides a dataset's records: the reader's version and the files' bytes and roles. */
export function fingerprint(version: number, files: readonly FingerprintPart[]): string {
  const hash = createHash('sha256').update(`version ${version}\n`);
  for (const { adapter, path, digest } of files) hash.update(`${adapter} ${path} ${digest}\n`);
  return hash.digest('hex');
}

export interface FingerprintPart {
  readonly adapter: string;
  /** The path counts because the file name tells the language. */
  readonly path: string;
  readonly digest: string;
}
