export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes it says it has unpacked. */
  readonly declared: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const mostEntries = 2000;

/** The entries of a ZIP by its directory (APPNOTE 4.3.12); undefined when it is damaged, split or ZIP64. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    return end === undefined ? undefined : readEntries(bytes, view, end);
  } catch (problem) {
    // Offsets that point outside the file.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function readEntries(bytes: Uint8Array, view: DataView, end: number): readonly ZipEntry[] | undefined {
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entryMark) return undefined;
    const entry = readEntry(bytes, view, at);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== fileMark) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return undefined;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + size),
    declared: view.getUint32(at + 24, true),
  };
}
