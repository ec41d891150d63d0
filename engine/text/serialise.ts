import type { Language } from './form.ts';
import type { SpaceName } from './learned-words.ts';
import type { Recogniser, Tables } from './recogniser.ts';
import { openTables } from './resolve-word.ts';

const magic = 0x56_44_54_58; // "VDTX"
/** Raised whenever the tables or the way they are made change; an older file is refused and rebuilt by the caller. */
export const formatVersion = 8;
const headerBytes = 16;

const numeric = [
  'wordRoot',
  'wordWeight',
  'wordRarity',
  'rootStart',
  'rootWord',
  'wordStart',
  'postForm',
  'postShare',
  'formStart',
  'formWord',
  'formWeight',
  'slotQualifies',
  'formHead',
  'formTotal',
  'formConcept',
  'formPreferred',
  'formSplit',
  'conceptForm',
  'conceptKinds',
  'bagStart',
  'bagRoot',
  'bagWeight',
  'places',
  'centres',
  'groupStart',
  'groupConcept',
] as const satisfies readonly (keyof Tables)[];
const kinds = {
  wordWeight: Float32Array,
  wordRarity: Float32Array,
  postShare: Float32Array,
  formWeight: Float32Array,
  formTotal: Float32Array,
  bagWeight: Float32Array,
  places: Float32Array,
  centres: Float32Array,
  formPreferred: Uint8Array,
  formSplit: Uint8Array,
  slotQualifies: Uint8Array,
  conceptKinds: Uint8Array,
};

interface Contents {
  readonly concepts: number;
  readonly languages: readonly Language[];
  readonly words: readonly string[];
  readonly roots: readonly string[];
  readonly spaces: readonly SpaceName[];
  readonly lengths: Readonly<Record<string, number>>;
}

/**
 * One block: magic, version, checksum, length of the contents list (four little-endian uint32), the list as JSON,
 * then the arrays in fixed order, each on a four-byte boundary.
 */
export function serialise({ tables }: Recogniser): Uint8Array {
  const { concepts, languages, words, roots, spaces } = tables;
  const lengths = Object.fromEntries(numeric.map((name) => [name, tables[name].length]));
  const contents = new TextEncoder().encode(
    JSON.stringify({ concepts, languages, words, roots, spaces, lengths } satisfies Contents),
  );
  const size = numeric.reduce(
    (sum, name) => sum + padded(tables[name].byteLength),
    headerBytes + padded(contents.length),
  );
  const bytes = new Uint8Array(size);
  bytes.set(contents, headerBytes);
  let at = headerBytes + padded(contents.length);
  for (const name of numeric) {
    const array = tables[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic, true);
  header.setUint32(4, formatVersion, true);
  header.setUint32(8, checksum(bytes.subarray(headerBytes)), true);
  header.setUint32(12, contents.length, true);
  return bytes;
}

/** The inverse. Throws RangeError when the bytes are not a whole file of this version. */
export function deserialise(bytes: Uint8Array): Recogniser {
  const contents = readContents(bytes);
  // A copy of its own, whatever the bytes came in: a Buffer's own slice would be a view into shared memory.
  const body = new Uint8Array(bytes.subarray(headerBytes + padded(contents.size)));
  let at = 0;
  const arrays: Record<string, Uint8Array | Uint32Array | Float32Array> = {};
  for (const name of numeric) {
    const kind = name in kinds ? kinds[name as keyof typeof kinds] : Uint32Array;
    const length = contents.list.lengths[name] ?? 0;
    arrays[name] = new kind(body.buffer, at, length);
    at += padded(length * kind.BYTES_PER_ELEMENT);
  }
  const { concepts, languages, words, roots, spaces } = contents.list;
  return openTables({ concepts, languages, words, roots, spaces, ...arrays } as Tables);
}

function readContents(bytes: Uint8Array): { list: Contents; size: number } {
  if (bytes.length < headerBytes) throw new RangeError('recogniser file: too short');
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== magic) throw new RangeError('recogniser file: not one');
  if (header.getUint32(4, true) !== formatVersion) throw new RangeError('recogniser file: another version');
  if (header.getUint32(8, true) !== checksum(bytes.subarray(headerBytes)))
    throw new RangeError('recogniser file: damaged');
  const size = header.getUint32(12, true);
  return {
    list: JSON.parse(new TextDecoder().decode(bytes.subarray(headerBytes, headerBytes + size))) as Contents,
    size,
  };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** FNV-1a over bytes. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}
