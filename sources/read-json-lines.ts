import { createReadStream } from 'node:fs';
import { decodeUtf8 } from './decode-utf8.ts';
import type { JsonNode } from './json-node.ts';
import { scanJson } from './json-scan.ts';
import { checkSize, largestCellCharacters, largestCsvBytes, type SourceFile } from './source-file.ts';
import { SourceProblem } from './source-problem.ts';

/**
 * Streams the values of a JSON Lines file, one on each line, UTF-8; empty lines are passed over.
 * @throws SourceProblem with the line, for a file that is missing, empty, cut, not UTF-8 or not JSON Lines.
 */
export async function* readJsonLines(file: SourceFile): AsyncGenerator<JsonNode> {
  await checkSize(file, largestCsvBytes);
  let rest = '';
  let row = 0;
  for await (const part of decodeUtf8(createReadStream(file.absolute), file)) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      row++;
      if (line.trim() !== '') yield parseLine(line, file, row);
    }
    refuseLong(rest, file, row + 1);
  }
  if (rest.trim() !== '') yield parseLine(rest, file, row + 1);
}

function parseLine(line: string, file: SourceFile, row: number): JsonNode {
  refuseLong(line, file, row);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new SourceProblem({ file: file.path, row }, 'one well-formed JSON value on the line', line.slice(-40));
  }
  const flaw = scanJson(line, largestCellCharacters);
  if (flaw !== undefined) {
    throw new SourceProblem({ file: file.path, row, field: flaw.name }, 'each name once', 'the same name again');
  }
  return { file: file.path, row, path: '', value };
}

function refuseLong(line: string, file: SourceFile, row: number): void {
  if (line.length <= largestCellCharacters) return;
  throw new SourceProblem({ file: file.path, row }, 'a line of at most 1 MB', 'a longer one');
}
