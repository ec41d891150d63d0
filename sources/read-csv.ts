import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { closest } from '#kit/closest.ts';
import { decodeLatin1, decodeUtf8 } from './decode-utf8.ts';
import { checkSize, largestCellCharacters, largestCsvBytes, type SourceFile } from './source-file.ts';
import { type SourcePosition, SourceProblem } from './source-problem.ts';

/** What a CSV file must look like. Columns not named here are passed over. */
export interface CsvTable<Column extends string> {
  readonly columns: readonly Column[];
  /** `,` unless said. */
  readonly delimiter?: ',' | '\t';
  /** `utf-8` unless said. */
  readonly encoding?: 'utf-8' | 'latin1';
  /** Rows may leave out trailing empty cells. */
  readonly ragged?: boolean;
}

export interface CsvRow<Column extends string> {
  readonly file: string;
  /** From 1; the header is row 1. A row with line breaks inside a cell counts as one. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Streams the rows of a CSV file with a header, in UTF-8 unless the table says otherwise (RFC 4180; CRLF or LF between rows, line breaks
 * allowed inside quoted cells). Cells come as they are written.
 * @throws SourceProblem for a file that is missing, empty, cut, too large, not UTF-8, lacks a column or
 *   has a row of another width or with a cell above 1 MB.
 */
export async function* readCsv<Column extends string>(
  file: SourceFile,
  table: CsvTable<Column>,
): AsyncGenerator<CsvRow<Column>> {
  await checkSize(file, largestCsvBytes);
  const ending = { text: '' };
  let header: Header<Column> | undefined;
  let row = 0;
  for await (const record of parsedRecords(file, table, ending)) {
    row++;
    if (header === undefined) header = readHeader(record, { file: file.path, row }, table);
    else yield { file: file.path, row, cells: readCells(record, header, { file: file.path, row }) };
  }
  if (row < 2) throw new SourceProblem({ file: file.path, row: row + 1 }, 'at least one row below the header', 'none');
  if (ending.text !== '\n') {
    // All publishers end the last row so; without it 407 may be the start of 4070.
    const found = 'the file ends inside it (cut?)';
    throw new SourceProblem({ file: file.path, row }, 'a line break after the last row', found);
  }
}

async function* parsedRecords(
  file: SourceFile,
  table: CsvTable<string>,
  ending: { text: string },
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter: table.delimiter ?? ',',
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestCellCharacters,
  });
  const text = table.encoding === 'latin1' ? decodeLatin1 : decodeUtf8;
  const decoded = (chunks: AsyncIterable<Uint8Array>) => watched(text(chunks, file), { file, table, ending });
  // Errors arrive through the parser that is read below; the callback has nothing to add.
  pipeline(createReadStream(file.absolute), decoded, parser, () => undefined);
  try {
    const records: AsyncIterable<string[]> = parser;
    for await (const record of records) yield record;
  } catch (error) {
    throw error instanceof CsvError ? csvProblem(error, file) : error;
  }
}

interface Watch {
  readonly file: SourceFile;
  readonly table: CsvTable<string>;
  readonly ending: { text: string };
}

/** Looks at the header's delimiter before the parser stumbles over it, and remembers how the file ends. */
async function* watched(texts: AsyncIterable<string>, { file, table, ending }: Watch): AsyncGenerator<string> {
  for await (const text of texts) {
    if (ending.text === '') refuseOtherDelimiter(text.split('\n', 1)[0] ?? '', file, table);
    if (text.length > 0) ending.text = text.slice(-1);
    yield text;
  }
}

function refuseOtherDelimiter(header: string, file: SourceFile, table: CsvTable<string>): void {
  const delimiter = table.delimiter ?? ',';
  if (table.columns.length < 2 || header.includes(delimiter)) return;
  const other = [',', ';', '\t', '|'].find((candidate) => header.includes(candidate));
  if (other === undefined) return;
  const at = { file: file.path, row: 1 };
  throw new SourceProblem(at, `columns parted by ${delimiterName(delimiter)}`, delimiterName(other));
}

function csvProblem(error: CsvError, file: SourceFile): SourceProblem {
  const records = typeof error.records === 'number' ? error.records : 0;
  const at = { file: file.path, row: records + 1 };
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new SourceProblem(at, 'a row of at most 1 MB', 'a longer one (a quote that is never closed?)');
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new SourceProblem(at, 'a closing quote', 'the end of the file (cut?)');
  }
  return new SourceProblem(at, 'cells quoted as in RFC 4180', error.message);
}

interface Header<Column extends string> {
  readonly width: number;
  readonly ragged: boolean;
  readonly index: readonly (readonly [Column, number])[];
}

function readHeader<Column extends string>(
  names: readonly string[],
  at: SourcePosition,
  table: CsvTable<Column>,
): Header<Column> {
  const present = names.map((name) => name.trim());
  const index = table.columns.map((column) => {
    const position = present.indexOf(column);
    if (position === -1) throw missingColumn(column, present, at);
    if (present.indexOf(column, position + 1) !== -1) {
      throw new SourceProblem({ ...at, field: column }, 'one column with that name', 'two');
    }
    return [column, position] as const;
  });
  return { width: names.length, ragged: table.ragged === true, index };
}

function delimiterName(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `"${delimiter}"`;
}

function missingColumn(column: string, present: readonly string[], at: SourcePosition): SourceProblem {
  const near = closest(column, present);
  const found = near === undefined ? present.join(', ') : `${near} (a misspelling?)`;
  return new SourceProblem({ ...at, field: column }, `the column ${column}`, found);
}

function readCells<Column extends string>(
  record: readonly string[],
  header: Header<Column>,
  at: SourcePosition,
): Record<Column, string> {
  const fits = header.ragged ? record.length <= header.width : record.length === header.width;
  if (!fits) throw new SourceProblem(at, `${header.width} cells`, `${record.length}`);
  const cells: Partial<Record<Column, string>> = {};
  for (const [column, position] of header.index) cells[column] = record[position] ?? '';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column of the table was just set
  return cells as Record<Column, string>;
}
