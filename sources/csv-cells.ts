import { closest } from '#kit/closest.ts';
import { largestCount } from './largest-count.ts';
import type { CsvRow } from './read-csv.ts';
import { type SourcePosition, SourceProblem } from './source-problem.ts';

/** Where a cell stands, for a SourceProblem. */
export function cellAt<Column extends string>(row: CsvRow<Column>, field: Column): SourcePosition {
  return { file: row.file, row: row.row, field };
}

/** A cell that must hold something, without surrounding space. @throws SourceProblem when empty. */
export function filledCell<Column extends string>(row: CsvRow<Column>, field: Column): string {
  const text = row.cells[field].trim();
  if (text === '') throw new SourceProblem(cellAt(row, field), 'a value', 'an empty cell');
  return text;
}

/** A cell of a given form, such as a code. @throws SourceProblem saying `expected`. */
export function cellLike<Column extends string>(
  row: CsvRow<Column>,
  field: Column,
  form: { readonly pattern: RegExp; readonly expected: string },
): string {
  const text = row.cells[field].trim();
  if (!form.pattern.test(text)) throw new SourceProblem(cellAt(row, field), form.expected, quoted(text));
  return text;
}

/** A cell with one of a few values. @throws SourceProblem naming them, and the nearest. */
export function cellAmong<Column extends string, Value extends string>(
  row: CsvRow<Column>,
  field: Column,
  values: readonly Value[],
): Value {
  const text = row.cells[field].trim();
  const value = values.find((candidate) => candidate === text);
  if (value !== undefined) return value;
  const near = closest(text, values);
  const hint = near === undefined ? '' : ` (nearest: ${near})`;
  throw new SourceProblem(cellAt(row, field), `one of ${values.map(quoted).join(', ')}${hint}`, quoted(text));
}

/** A whole number from 0 that fits an integer column, or null for an empty cell. @throws SourceProblem for anything else. */
export function countOrNull<Column extends string>(row: CsvRow<Column>, field: Column): number | null {
  const text = row.cells[field].trim();
  if (text === '') return null;
  if (!/^\d+$/.test(text)) throw new SourceProblem(cellAt(row, field), 'a whole number', quoted(text));
  if (Number(text) <= largestCount) return Number(text);
  throw new SourceProblem(cellAt(row, field), `at most ${largestCount}`, text);
}

/** A whole number from 1, or null for an empty cell. @throws SourceProblem for anything else. */
export function amountOrNull<Column extends string>(row: CsvRow<Column>, field: Column): number | null {
  const amount = countOrNull(row, field);
  if (amount !== 0) return amount;
  throw new SourceProblem(
    cellAt(row, field),
    'a whole number from 1, or an empty cell',
    quoted(row.cells[field].trim()),
  );
}

/** A level of SeQF, or null for an empty cell. @throws SourceProblem for anything but 1 to 8. */
export function seqfOrNull<Column extends string>(row: CsvRow<Column>, field: Column): number | null {
  const level = countOrNull(row, field);
  if (level === null || (level >= 1 && level <= 8)) return level;
  throw new SourceProblem(cellAt(row, field), 'a level from 1 to 8', String(level));
}

/** A whole number from 0. @throws SourceProblem for an empty cell too. */
export function countCell<Column extends string>(row: CsvRow<Column>, field: Column): number {
  filledCell(row, field);
  return countOrNull(row, field) ?? 0;
}

/** Degrees (WGS 84), or undefined for an empty cell. @throws SourceProblem when out of range. */
export function degreesCell<Column extends string>(
  row: CsvRow<Column>,
  field: Column,
  largest: 90 | 180,
): number | undefined {
  const text = row.cells[field].trim();
  if (text === '') return undefined;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(value) <= largest) return value;
  throw new SourceProblem(cellAt(row, field), `degrees between -${largest} and ${largest}`, quoted(text));
}

function quoted(text: string): string {
  return text === '' ? 'an empty cell' : `"${text}"`;
}
