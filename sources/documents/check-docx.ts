import { inflateRawSync } from 'node:zlib';
import { type DocumentProblem, documentLimits } from './document.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** Office Open XML allows no document type declarations (ECMA-376 part 2), so nothing can name outside entities. */
const forbidden = /<!(DOCTYPE|ENTITY)/i;

/**
 * What is wrong with a ZIP that should be a DOCX, before a reader opens it: undefined when nothing is. Its XML is
 * unpacked here and measured, since what a bomb declares is not what it holds.
 */
export function checkDocx(bytes: Uint8Array): DocumentProblem | undefined {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return 'damaged';
  if (!entries.some(({ name }) => name.startsWith('word/'))) return 'unknown-type';
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
  let left: number = documentLimits.unpackedBytes;
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    if (entry.declared > left) return 'too-heavy';
    const content = unpack(entry, left);
    if (typeof content === 'string') return content;
    if (content.length !== entry.declared || forbidden.test(content.toString('latin1'))) return 'damaged';
    left -= content.length;
  }
  return undefined;
}

function unpack({ method, packed }: ZipEntry, most: number): Buffer | DocumentProblem {
  if (method === 0) return packed.length > most ? 'too-heavy' : Buffer.from(packed);
  if (method !== 8) return 'damaged';
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 });
  } catch (problem) {
    return problem instanceof RangeError ? 'too-heavy' : 'damaged';
  }
}
