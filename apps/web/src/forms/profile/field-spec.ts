import { readMonth } from './read-month.ts';

/** A field of a profile's form, told as data: which control it is, and its words. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'text' | 'month' | 'number' | 'choice' | 'check' | 'list';
  /** Value and words, of a choice; an empty value is “not told”. */
  readonly options?: readonly (readonly [string, string])[];
  readonly required?: boolean;
  readonly maxLength?: number;
  /** The highest a number may be. */
  readonly most?: number;
  /** What the browser may fill in by itself. */
  readonly autoComplete?: string;
  readonly wide?: boolean;
}

/** The value a field stands for: null where an optional time, number or choice is left out. */
export function readField({ name, kind }: FieldSpec, data: FormData): unknown {
  const written = String(data.get(name) ?? '').trim();
  switch (kind) {
    case 'check':
      return data.has(name);
    case 'number':
      return written === '' ? null : readNumber(written);
    case 'month':
      return written === '' ? null : readMonth(written);
    case 'choice':
      return written === '' ? null : written;
    case 'list':
      return written.split(/\s*[\n,;]\s*/).filter((one) => one !== '');
    case 'line':
    case 'text':
      return written;
  }
}

/** Whole numbers as people write sums: `28 000 kr`, `28.000:-`. What is none stays as written, for the answer to name it. */
function readNumber(written: string): number | string {
  const bare = written
    .replace(/\s/g, '')
    .replace(/:-|(kr|kronor|sek)\.?((\/|i|per)?mån(ad|aden)?\.?)?$|^sek/gi, '')
    .replace(/[.,](?=\d{3}\b)/g, '');
  return /^\d+$/.test(bare) ? Number(bare) : written;
}

/** What a control shows of a value. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
