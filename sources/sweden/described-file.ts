import type { KnownFile } from '../known-folder.ts';

type Rest = Omit<KnownFile, 'path' | 'adapter'>;

/** A file of a known folder: where it lies, what reads it, and the rest. */
export function file(path: string, adapter: string, rest: Rest): KnownFile {
  return { path, adapter, ...rest };
}
