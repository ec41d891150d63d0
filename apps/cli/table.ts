import type { Language } from '#kit/language.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Gives way, with …, when the terminal is too narrow. */
  readonly flexible?: boolean;
}

/** Least characters a column that gives way keeps. */
const leastWidth = 12;
const gap = '  ';

/** Lines of a table, its columns aligned, no wider than `width`. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const natural = columns.map(({ title }, at) =>
    Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map(lengthOf)),
  );
  const widths = shrink(columns, natural, width);
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => fit(cells[at] ?? '', widths[at] ?? 0, align))
      .join(gap)
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size)).join(gap);
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].map((text) => `${text}\n`).join('');
}

/** The terminal's width; what goes to a file or another program is not cut, unless COLUMNS asks for it. */
export function outputWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS) || Number.POSITIVE_INFINITY;
}

/** What stands in a cell whose figure is not there. */
export const noFigure = '–';
const noFigureWords = { sv: '– betyder att uppgiften saknas.', en: '– means that there is no figure.' } as const;

/** A line under the table that says what the dash means, where it has one. */
export function dashNote(rows: readonly (readonly string[])[], language: Language): string {
  return rows.some((row) => row.includes(noFigure)) ? `${noFigureWords[language]}\n` : '';
}

function shrink(columns: readonly Column[], natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, size) => sum + size, 0) + gap.length * (widths.length - 1);
  while (total() > width) {
    const widest = Math.max(...widths.filter((_, at) => columns[at]?.flexible));
    if (widest <= leastWidth) break;
    widths[widths.findIndex((size, at) => size === widest && columns[at]?.flexible)] = widest - 1;
  }
  return widths;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function fit(text: string, size: number, align?: 'right'): string {
  const letters = Array.from(text);
  const shown = letters.length > size ? `${letters.slice(0, size - 1).join('')}…` : text;
  const padding = ' '.repeat(size - lengthOf(shown));
  return align === 'right' ? padding + shown : shown + padding;
}
