import type { Language } from './language.ts';

/** Swedish spreadsheets take a comma for a decimal sign, and so a semicolon between cells. */
const separators: Readonly<Record<Language, string>> = { sv: ';', en: ',' };
const byteOrderMark = '\uFEFF';

/** Rows of cells as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark), the head first. */
export function toCsv(rows: readonly (readonly string[])[], language: Language): string {
  const separator = separators[language];
  const lines = rows.map((row) => row.map((value) => cell(value, separator)).join(separator));
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Quoted where it must be; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function cell(value: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
