import { err, ok, type Result } from '#kit/result.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentProblem } from './document.ts';

/**
 * The sections of JSON Resume 1.0 (jsonresume.org/schema) and what of an item is read. Names, addresses and other
 * contact details are not, nor interests: they say nothing of what a person can do at work.
 */
const sections: Readonly<Record<string, readonly string[]>> = {
  basics: ['label', 'summary'],
  work: ['position', 'summary', 'description', 'highlights'],
  volunteer: ['position', 'summary', 'highlights'],
  education: ['studyType', 'area', 'courses'],
  awards: ['title', 'summary'],
  certificates: ['name'],
  publications: ['name', 'summary'],
  skills: ['name', 'keywords'],
  languages: ['language'],
  interests: [],
  projects: ['name', 'description', 'highlights', 'keywords', 'roles'],
};

/** A CV in JSON Resume as lines of text; an item with years has them after its title. */
export function readJsonResume(bytes: Uint8Array): Result<{ text: string }, DocumentProblem> {
  const content = parse(decodeText(bytes)?.text ?? '');
  if (content === undefined) return err('damaged');
  if (!isRecord(content) || !Object.keys(sections).some((name) => name in content)) return err('not-a-resume');
  const lines = Object.entries(sections).flatMap(([name, fields]) =>
    asList(content[name]).flatMap((item) => (isRecord(item) ? readItem(item, fields) : [])),
  );
  return ok({ text: lines.join('\n') });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readItem(item: Readonly<Record<string, unknown>>, fields: readonly string[]): readonly string[] {
  const years = [yearOf(item.startDate), yearOf(item.endDate)].filter(Boolean).join('–');
  const lines = fields.flatMap((field) => asList(item[field]).filter((value) => typeof value === 'string'));
  return lines.map((line, at) => (at === 0 && years !== '' ? `${line} ${years}` : line));
}

function yearOf(date: unknown): string {
  return typeof date === 'string' ? (/^(19|20)\d\d/.exec(date)?.[0] ?? '') : '';
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
