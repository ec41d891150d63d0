import { closest } from '#kit/closest.ts';
import { largestCount } from './largest-count.ts';
import { type SourcePosition, SourceProblem } from './source-problem.ts';

/** A value in a JSON file that still knows where it stands, so that a refusal can say so. */
export interface JsonNode {
  readonly file: string;
  /** Number of the record in the outermost list or object of records, from 1. */
  readonly row: number | undefined;
  /** Path from the root, `data.concepts[3].id`. */
  readonly path: string;
  readonly value: unknown;
}

export function nodeAt({ file, row, path }: JsonNode): SourcePosition {
  return { file, ...(row === undefined ? {} : { row }), ...(path === '' ? {} : { field: path }) };
}

/** A named value that must be there. @throws SourceProblem when absent or null. */
export function member(node: JsonNode, name: string): JsonNode {
  const found = optionalMember(node, name);
  if (found !== undefined) return found;
  const near = closest(name, Object.keys(asObject(node)));
  const hint = near === undefined ? 'nothing' : `${near} (a misspelling?)`;
  throw new SourceProblem(nodeAt(below(node, name, undefined)), 'a value', hint);
}

/** A named value, or undefined when absent or null. */
export function optionalMember(node: JsonNode, name: string): JsonNode | undefined {
  const value = asObject(node)[name];
  return value === undefined || value === null ? undefined : below(node, name, value);
}

/** All named values of an object; at the outermost they are the file's records. */
export function members(node: JsonNode): readonly (readonly [string, JsonNode])[] {
  return Object.entries(asObject(node)).map(([name, value], index) => [
    name,
    { ...below(node, name, value), row: node.row ?? index + 1 },
  ]);
}

/** The values of a list; at the outermost they are the file's records. */
export function elements(node: JsonNode): readonly JsonNode[] {
  if (!Array.isArray(node.value)) throw new SourceProblem(nodeAt(node), 'a list', kindOf(node.value));
  const values: readonly unknown[] = node.value;
  return values.map((value, index) => {
    return { file: node.file, row: node.row ?? index + 1, path: `${node.path}[${index}]`, value };
  });
}

/** A text that is not empty, as written. @throws SourceProblem for anything else. */
export function asText(node: JsonNode): string {
  if (typeof node.value === 'string' && node.value.includes('\0')) {
    throw new SourceProblem(nodeAt(node), 'a text', 'a NUL character in it');
  }
  if (typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  throw new SourceProblem(nodeAt(node), 'a text', node.value === '' ? 'an empty text' : kindOf(node.value));
}

export function textMember(node: JsonNode, name: string): string {
  return asText(member(node, name));
}

/** A whole number from 0 that fits an integer column. @throws SourceProblem for anything else. */
export function asCount(node: JsonNode): number {
  const { value } = node;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new SourceProblem(nodeAt(node), 'a whole number', shown(value));
  if (value <= largestCount) return value;
  throw new SourceProblem(nodeAt(node), `at most ${largestCount}`, String(value));
}

/** Degrees written as a number or as text. @throws SourceProblem when not a number within ±180. */
export function asDegrees(node: JsonNode): number {
  const written = node.value;
  const value = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  if (typeof value === 'number' && Math.abs(value) <= 180) return value;
  throw new SourceProblem(nodeAt(node), 'degrees', shown(written));
}

/** Refuses names the schema does not know, suggesting the nearest. */
export function refuseOtherMembers(node: JsonNode, known: readonly string[]): void {
  for (const name of Object.keys(asObject(node))) {
    if (known.includes(name)) continue;
    const near = closest(name, known);
    const expected = near === undefined ? `one of ${known.join(', ')}` : near;
    throw new SourceProblem(nodeAt(below(node, name, undefined)), expected, name);
  }
}

export function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? String(value) : kindOf(value);
}

function asObject(node: JsonNode): Readonly<Record<string, unknown>> {
  const { value } = node;
  if (isObject(value)) return value;
  throw new SourceProblem(nodeAt(node), 'an object', kindOf(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(node: JsonNode, name: string, value: unknown): JsonNode {
  return { file: node.file, row: node.row, path: node.path === '' ? name : `${node.path}.${name}`, value };
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
