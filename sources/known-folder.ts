import type { PackFile } from './pack.ts';
import type { ManifestFile } from './pack-manifest.ts';
import type { DatasetName } from './records.ts';

/** A folder recognised by the names of its files: a manifest that we wrote. */
export interface KnownFolder {
  readonly id: string;
  readonly title: string;
  readonly files: readonly KnownFile[];
}

export interface KnownFile extends Omit<PackFile, 'path'> {
  /** Where the publisher's download has the file; `{language}` stands for `en` or `sv`. */
  readonly path: string;
  readonly datasets: readonly DatasetName[];
}

const fileLanguages = ['en', 'sv'];

/**
 * The folder's files that `known` describes, in its order. A file is found at its own path or where that
 * ends, so that a folder of the publisher's can be taken alone.
 */
export function recognise(known: KnownFolder, present: ReadonlySet<string>): readonly ManifestFile[] {
  return known.files.flatMap(({ path: pattern, datasets, ...file }) =>
    pathsOf(pattern, present).flatMap((path) => datasets.map((dataset) => ({ ...file, path, dataset }))),
  );
}

function pathsOf(pattern: string, present: ReadonlySet<string>): readonly string[] {
  const written = pattern.includes('{language}')
    ? fileLanguages.map((language) => pattern.replace('{language}', language))
    : [pattern];
  return written.flatMap((path) => {
    const steps = path.split('/');
    const found = steps.map((_, at) => steps.slice(at).join('/')).find((candidate) => present.has(candidate));
    return found === undefined ? [] : [found];
  });
}
