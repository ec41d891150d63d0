import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { breathe } from './breathe.ts';
import { adaptersOf, type DatasetFiles, type DatasetReader } from './dataset-reader.ts';
import { datasetReaders } from './dataset-readers.ts';
import { escoFolder } from './esco/esco-folder.ts';
import { fingerprint, hashFile } from './fingerprint.ts';
import { type KnownFolder, recognise } from './known-folder.ts';
import type { Pack, PackDataset, PackFile } from './pack.ts';
import { type ManifestFile, readPackManifest } from './pack-manifest.ts';
import type { SourceFile } from './source-file.ts';
import { SourceProblem } from './source-problem.ts';
import { swedenFolder } from './sweden/sweden-folder.ts';

const knownFolders: readonly KnownFolder[] = [escoFolder, swedenFolder];

/**
 * Recognises a folder by its `pack.json` or, for the official downloads, by its file names, and makes its
 * datasets ready to be read. Files are hashed but not parsed.
 * @throws SourceProblem when the folder is missing or not recognised, the manifest is wrong, or a file it
 *   names is missing, empty or too large.
 */
export async function openPack(dir: string): Promise<Pack> {
  const root = resolve(dir);
  const present = await listFiles(root, dir);
  if (present.has('pack.json')) return openManifest(root);
  const [best] = knownFolders
    .map((known) => ({ known, files: recognise(known, present) }))
    .toSorted((a, b) => b.files.length - a.files.length);
  if (best === undefined || best.files.length === 0) throw await notRecognised(root, dir, present);
  const { datasets, notices } = await openDatasets(root, best.files);
  const unread = unreadNotice(present, best.files);
  return {
    id: best.known.id,
    title: best.known.title,
    synthetic: false,
    datasets,
    notices: [...notices, ...unread],
  };
}

async function openManifest(root: string): Promise<Pack> {
  const manifest = await readPackManifest({ path: 'pack.json', absolute: join(root, 'pack.json') });
  const { datasets, notices } = await openDatasets(root, manifest.files);
  const unused = withoutMainFile(manifest.files);
  const { id, title, synthetic } = manifest;
  return { id, title, synthetic, datasets, notices: [...notices, ...unused] };
}

async function openDatasets(
  root: string,
  files: readonly ManifestFile[],
): Promise<{ readonly datasets: readonly PackDataset[]; readonly notices: readonly string[] }> {
  const datasets: PackDataset[] = [];
  const notices: string[] = [];
  const digests = new Map<string, string>();
  for (const reader of datasetReaders) {
    const its = files.filter((file) => file.dataset === reader.dataset && adaptersOf(reader).includes(file.adapter));
    if (!its.some((file) => reader.main.includes(file.adapter))) continue;
    refuseSecondReader(datasets, reader, its);
    const missing = reader.needs.filter((adapter) => !its.some((file) => file.adapter === adapter));
    if (missing.length > 0) notices.push(`${reader.dataset} is left out: it needs ${missing.join(' and ')}`);
    else datasets.push(await openDataset(root, { reader, files: its }, digests));
  }
  return { datasets, notices };
}

/** Files that only add to a dataset of which the main file is missing. */
function withoutMainFile(files: readonly ManifestFile[]): readonly string[] {
  return files.flatMap(({ path, adapter, dataset }) => {
    const main = datasetReaders
      .filter((reader) => reader.dataset === dataset && adaptersOf(reader).includes(adapter))
      .flatMap((reader) => reader.main);
    if (files.some((file) => file.dataset === dataset && main.includes(file.adapter))) return [];
    return [`${path} is not read for ${dataset}, which lacks ${main.join(' or ')}`];
  });
}

async function openDataset(
  root: string,
  { reader, files }: { readonly reader: DatasetReader; readonly files: readonly ManifestFile[] },
  digests: Map<string, string>,
): Promise<PackDataset> {
  const byAdapter = new Map<string, SourceFile[]>();
  const parts: { adapter: string; path: string; digest: string }[] = [];
  for (const { path, adapter } of files) {
    const file = { path, absolute: join(root, path) };
    const digest = digests.get(path) ?? (await hashFile(file));
    digests.set(path, digest);
    parts.push({ adapter, path, digest });
    byAdapter.set(adapter, [...(byAdapter.get(adapter) ?? []), file]);
  }
  const readable: DatasetFiles = byAdapter;
  return {
    name: reader.dataset,
    files: files.map(withoutDataset),
    fingerprint: fingerprint(reader.version, parts),
    read: (report) => breathe(reader.read(readable, report)),
  };
}

function withoutDataset({ path, adapter, source, licence, date, method }: ManifestFile): PackFile {
  return { path, adapter, source, licence, ...(date === undefined ? {} : { date }), method };
}

function refuseSecondReader(
  datasets: readonly PackDataset[],
  reader: DatasetReader,
  files: readonly ManifestFile[],
): void {
  const other = datasets.find(({ name }) => name === reader.dataset);
  if (other === undefined) return;
  const adapters = `${other.files[0]?.adapter} and ${files[0]?.adapter}`;
  throw new SourceProblem({ file: 'pack.json', field: 'files' }, `${reader.dataset} in one format`, adapters);
}

/** How many folders deep a pack's files may lie. */
const deepestFolder = 2;

/** Paths of the files in the folder, with `/`. */
async function listFiles(root: string, dir: string): Promise<ReadonlySet<string>> {
  const found = await stat(root).catch(() => undefined);
  if (found === undefined) throw new SourceProblem({ file: dir }, 'a folder', 'nothing with that name');
  if (!found.isDirectory()) throw new SourceProblem({ file: dir }, 'a folder', 'a file');
  return new Set(await filesBelow(root, deepestFolder));
}

async function filesBelow(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || depth === 0) paths.push(entry.name);
    else {
      const below = await filesBelow(join(folder, entry.name), depth - 1).catch(() => []);
      paths.push(...below.map((path) => `${entry.name}/${path}`));
    }
  }
  return paths;
}

async function notRecognised(root: string, dir: string, present: ReadonlySet<string>): Promise<SourceProblem> {
  const folders = [...new Set([...present].filter((path) => path.includes('/')).map((path) => path.split('/')[0]))];
  const packs: string[] = [];
  for (const folder of folders) {
    if (folder !== undefined && (await isPack(join(root, folder)))) packs.push(folder);
  }
  const expected =
    'pack.json, the files of an ESCO download (occupations_en.csv …) or the Swedish set (taxonomy/skills.json …)';
  if (packs.length === 0) return new SourceProblem({ file: dir }, expected, 'none of them');
  return new SourceProblem({ file: dir }, `one pack; name one of its folders: ${packs.join(', ')}`, 'several folders');
}

async function isPack(folder: string): Promise<boolean> {
  const present = await listFiles(folder, folder);
  return present.has('pack.json') || knownFolders.some((known) => recognise(known, present).length > 0);
}

function unreadNotice(present: ReadonlySet<string>, read: readonly ManifestFile[]): readonly string[] {
  const known = new Set(read.map(({ path }) => path));
  const unread = [...present].filter((path) => !known.has(path)).toSorted();
  return unread.length === 0 ? [] : [`${unread.length} files are not read: ${unread.join(', ')}`];
}
