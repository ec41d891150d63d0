/**
 * A file that cannot be taken as it is. Thrown from an adapter's stream and answered once, where the
 * import is started; says file, row and field, and what was expected.
 */
export class SourceProblem extends Error {
  override readonly name = 'SourceProblem';
  readonly where: SourcePosition;
  readonly expected: string;
  readonly found: string;

  constructor(where: SourcePosition, expected: string, found: string) {
    super(`${describe(where)}: expected ${expected}, found ${shorten(found)}`);
    this.where = where;
    this.expected = expected;
    this.found = shorten(found);
  }
}

export interface SourcePosition {
  /** Path inside the pack. */
  readonly file: string;
  /** Line or record number, from 1; the header is row 1. */
  readonly row?: number;
  /** Column name or JSON path. */
  readonly field?: string;
}

function describe({ file, row, field }: SourcePosition): string {
  const parts = [file];
  if (row !== undefined) parts.push(`row ${row}`);
  if (field !== undefined) parts.push(`field ${field}`);
  return parts.join(', ');
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
