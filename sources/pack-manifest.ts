import { closest } from '#kit/closest.ts';
import { adaptersOf } from './dataset-reader.ts';
import { adapterNames, datasetReaders } from './dataset-readers.ts';
import {
  asText,
  elements,
  type JsonNode,
  member,
  nodeAt,
  optionalMember,
  refuseOtherMembers,
  shown,
  textMember,
} from './json-node.ts';
import type { PackFile } from './pack.ts';
import { readJson } from './read-json.ts';
import type { DatasetName } from './records.ts';
import type { SourceFile } from './source-file.ts';
import { SourceProblem } from './source-problem.ts';

/** `pack.json`: what a folder holds. A file that serves two datasets is listed under each. */
export interface PackManifest {
  readonly id: string;
  readonly title: string;
  readonly synthetic: boolean;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile extends PackFile {
  readonly dataset: DatasetName;
}

/** @throws SourceProblem for a wrong, missing or unknown member, with the nearest valid value. */
export async function readPackManifest(file: SourceFile): Promise<PackManifest> {
  const root = await readJson(file);
  refuseOtherMembers(root, ['id', 'title', 'synthetic', 'files']);
  const synthetic = member(root, 'synthetic');
  if (typeof synthetic.value !== 'boolean') {
    throw new SourceProblem(nodeAt(synthetic), 'true or false', shown(synthetic.value));
  }
  const files = elements(member(root, 'files')).map(readManifestFile);
  if (files.length === 0) throw new SourceProblem(nodeAt(member(root, 'files')), 'at least one file', 'none');
  return {
    id: slugOf(member(root, 'id')),
    title: textMember(root, 'title'),
    synthetic: synthetic.value,
    files,
  };
}

function readManifestFile(node: JsonNode): ManifestFile {
  refuseOtherMembers(node, ['path', 'adapter', 'dataset', 'source', 'licence', 'date', 'method']);
  const adapter = nameAmong(member(node, 'adapter'), [...adapterNames]);
  const date = optionalMember(node, 'date');
  const method = member(node, 'method');
  refuseOtherMembers(method, ['sv', 'en']);
  return {
    path: insidePath(member(node, 'path')),
    adapter,
    dataset: datasetOf(member(node, 'dataset'), adapter),
    source: sourceOf(member(node, 'source')),
    licence: textMember(node, 'licence'),
    ...(date === undefined ? {} : { date: isoDate(date) }),
    method: { sv: textMember(method, 'sv'), en: textMember(method, 'en') },
  };
}

function sourceOf(node: JsonNode): PackFile['source'] {
  refuseOtherMembers(node, ['title', 'publisher', 'url']);
  const url = optionalMember(node, 'url');
  return {
    title: textMember(node, 'title'),
    publisher: textMember(node, 'publisher'),
    ...(url === undefined ? {} : { url: webAddress(url) }),
  };
}

function datasetOf(node: JsonNode, adapter: string): DatasetName {
  const readers = datasetReaders.filter((reader) => adaptersOf(reader).includes(adapter));
  return nameAmong(node, [...new Set(readers.map(({ dataset }) => dataset))]);
}

function nameAmong<Name extends string>(node: JsonNode, names: readonly Name[]): Name {
  const written = asText(node);
  const name = names.find((candidate) => candidate === written);
  if (name !== undefined) return name;
  const near = closest(written, names);
  const expected = near === undefined ? `one of ${names.join(', ')}` : near;
  throw new SourceProblem(nodeAt(node), expected, `"${written}"`);
}

function slugOf(node: JsonNode): string {
  const id = asText(node);
  if (/^[a-z0-9][a-z0-9.-]*$/.test(id)) return id;
  throw new SourceProblem(nodeAt(node), 'an id of a–z, 0–9, "-" and "."', `"${id}"`);
}

/** A manifest may only name what lies in its own folder. */
function insidePath(node: JsonNode): string {
  const path = asText(node);
  const steps = path.split('/');
  if (!path.includes('\\') && !steps.includes('..') && !steps.includes('') && !/^[A-Za-z]:/.test(path)) return path;
  throw new SourceProblem(nodeAt(node), 'a path inside the pack, with /', `"${path}"`);
}

function isoDate(node: JsonNode): string {
  const date = asText(node);
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return date;
  throw new SourceProblem(nodeAt(node), 'a year, month or date as 2025, 2025-10 or 2025-10-31', `"${date}"`);
}

function webAddress(node: JsonNode): string {
  const url = asText(node);
  if (/^https?:\/\/\S+$/.test(url) && URL.canParse(url)) return url;
  throw new SourceProblem(nodeAt(node), 'an address that begins with https://', `"${url}"`);
}
