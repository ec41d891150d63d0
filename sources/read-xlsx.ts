import { readFile } from 'node:fs/promises';
import readSheets from 'read-excel-file/node';
import { closest } from '#kit/closest.ts';
import { checkSize, type SourceFile } from './source-file.ts';
import { type SourcePosition, SourceProblem } from './source-problem.ts';

const largestXlsxBytes = 32 * 1024 * 1024;
/** A workbook is a zip file; what it says it unpacks to is held against this. */
const largestUnpackedBytes = 512 * 1024 * 1024;

/** A table of a workbook: its sheet (the first unless named), the row of its header, and the columns needed. */
export interface XlsxTable<Column extends string> {
  readonly sheet?: string;
  /** From 1. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
}

export interface XlsxRow<Column extends string> {
  readonly file: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** What a cell shows, without space around it; empty for an empty cell. */
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Workbook {
  /** Rows below the header that are not empty. @throws SourceProblem when the sheet or a column is missing. */
  rows<Column extends string>(table: XlsxTable<Column>): readonly XlsxRow<Column>[];
  /** The text of the rows above a header. */
  heading(sheet: string, headerRow: number): string;
  has(sheet: string): boolean;
}

type Cells = readonly (readonly unknown[])[];

/** Reads a workbook (`.xlsx`, at most 32 MB). @throws SourceProblem when missing, empty, too large or no workbook. */
export async function readXlsx(file: SourceFile): Promise<Workbook> {
  await checkSize(file, largestXlsxBytes);
  const bytes = await readFile(file.absolute);
  refuseOtherThanZip(bytes, file);
  const sheets = await unpack(bytes, file);
  const find = (name: string | undefined) =>
    name === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === name);
  return {
    has: (sheet) => find(sheet) !== undefined,
    heading: (sheet, headerRow) =>
      (find(sheet)?.data ?? [])
        .slice(0, headerRow - 1)
        .flat()
        .map(shownCell)
        .join(' '),
    rows: (table) => {
      const found = find(table.sheet);
      if (found === undefined) throw missingSheet(table.sheet ?? '', sheets, file);
      return tableRows(found.data, table, file);
    },
  };
}

interface Sheet {
  readonly sheet: string;
  readonly data: Cells;
}

async function unpack(bytes: Buffer, file: SourceFile): Promise<readonly Sheet[]> {
  try {
    return await readSheets(bytes);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new SourceProblem({ file: file.path }, 'a workbook (.xlsx) that can be read', found);
  }
}

/** The end of a zip file tells where its list of contents lies, and that what each part unpacks to. */
function refuseOtherThanZip(bytes: Buffer, file: SourceFile): void {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50)
    throw new SourceProblem({ file: file.path }, 'a workbook (.xlsx)', 'another kind of file');
  if (end === -1 || end + 22 > bytes.length)
    throw new SourceProblem({ file: file.path }, 'a whole workbook', 'the file ends inside it (cut?)');
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) {
      throw new SourceProblem({ file: file.path }, 'a whole workbook', 'a damaged list of contents');
    }
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (unpacked <= largestUnpackedBytes) return;
  throw new SourceProblem(
    { file: file.path },
    'a workbook of at most 512 MB unpacked',
    `${Math.ceil(unpacked / 1024 / 1024)} MB`,
  );
}

function missingSheet(name: string, sheets: readonly Sheet[], file: SourceFile): SourceProblem {
  const names = sheets.map(({ sheet }) => sheet);
  return new SourceProblem({ file: file.path, field: name }, `the sheet ${name}`, names.join(', '));
}

function tableRows<Column extends string>(
  data: Cells,
  { headerRow, columns }: XlsxTable<Column>,
  file: SourceFile,
): readonly XlsxRow<Column>[] {
  const header = (data[headerRow - 1] ?? []).map(shownCell);
  const at = { file: file.path, row: headerRow };
  const index = columns.map((column) => [column, positionOf(column, header, at)] as const);
  const rows = data.slice(headerRow).flatMap((cells, below) => {
    if (cells.every((cell) => shownCell(cell) === '')) return [];
    const named = Object.fromEntries(index.map(([column, position]) => [column, shownCell(cells[position])]));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column of the table was just set
    return [{ file: file.path, row: headerRow + 1 + below, cells: named as Record<Column, string> }];
  });
  if (rows.length === 0)
    throw new SourceProblem({ file: file.path, row: headerRow + 1 }, 'at least one row below the header', 'none');
  return rows;
}

function positionOf(column: string, header: readonly string[], at: SourcePosition): number {
  const position = header.indexOf(column);
  if (position !== -1) return position;
  const near = closest(column, header);
  const found = near === undefined ? header.filter((name) => name !== '').join(', ') : `${near} (a misspelling?)`;
  throw new SourceProblem({ ...at, field: column }, `the column ${column}`, found);
}

function shownCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
}
