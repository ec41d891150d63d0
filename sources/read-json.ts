import { createReadStream } from 'node:fs';
import { decodeUtf8 } from './decode-utf8.ts';
import type { JsonNode } from './json-node.ts';
import { lineAt, scanJson } from './json-scan.ts';
import { checkSize, largestCellCharacters, largestJsonBytes, type SourceFile } from './source-file.ts';
import { SourceProblem } from './source-problem.ts';

/**
 * Reads a JSON file whole (at most 64 MB) and gives its root to be taken apart with `json-node.ts`.
 * @throws SourceProblem with the line, for a file that is missing, empty, cut, not UTF-8, not JSON, that
 *   gives a name twice in one object or holds a text above 1 MB.
 */
export async function readJson(file: SourceFile): Promise<JsonNode> {
  await checkSize(file, largestJsonBytes);
  let text = '';
  for await (const part of decodeUtf8(createReadStream(file.absolute), file)) text += part;
  const value = parseJson(text, file);
  refuseFlaws(text, file);
  return { file: file.path, row: undefined, path: '', value };
}

function parseJson(text: string, file: SourceFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/.exec(message)?.[1];
    const end = text.trimEnd().length;
    const damage = offset === undefined ? end : Number(offset);
    const found = damage >= end ? 'the end of the file (cut?)' : text.slice(damage, damage + 20).split('\n', 1)[0];
    throw new SourceProblem({ file: file.path, row: lineAt(text, damage) }, 'well-formed JSON', found ?? '');
  }
}

function refuseFlaws(text: string, file: SourceFile): void {
  const flaw = scanJson(text, largestCellCharacters);
  if (flaw === undefined) return;
  const at = { file: file.path, row: flaw.line, field: flaw.name };
  if (flaw.kind === 'repeated') throw new SourceProblem(at, 'each name once', 'the same name again');
  throw new SourceProblem(at, 'a text of at most 1 MB', 'a longer one');
}
