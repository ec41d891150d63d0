import { readFileSync, writeFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

const folder = new URL('./', import.meta.url);

/** The rows of a CSV file of the pack, by the names in its header. */
export function read(file: string): readonly Row[] {
  const [head = [], ...rows] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n').map(cells);
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

export function write(file: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows].map((row) =>
    row.map((value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(','),
  );
  writeFileSync(new URL(file, folder), `${lines.join('\n')}\n`);
}
