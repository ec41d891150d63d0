import { dayOfDate, isPlainDate } from '#kit/plain-date.ts';
import { type JsonNode, nodeAt, optionalMember, shown } from '../json-node.ts';
import { SourceProblem } from '../source-problem.ts';
import { plainText } from './plain-text.ts';

/** From this year on a date stands for "no end". */
const farYear = 2090;

/**
 * The day of a date or date-time (`2023-10-16 00:00:00.0000000`, `2024-11-28T23:59:59`), as days since
 * 1970-01-01; undefined when absent or so far off that it means "none".
 * @throws SourceProblem for anything else.
 */
export function dayMember(node: JsonNode, name: string): number | undefined {
  const written = textOf(node, name);
  if (written === undefined) return undefined;
  const date = written.slice(0, 10);
  const found = optionalMember(node, name);
  if (!/^\d{4}-\d{2}-\d{2}([T ][\d:.+Z-]*)?$/.test(written) || !isPlainDate(date)) {
    throw new SourceProblem(nodeAt(found ?? node), 'a date as 2023-10-16', `"${written}"`);
  }
  return Number(date.slice(0, 4)) >= farYear ? undefined : dayOfDate(date);
}

/** A number, also written as text; undefined for null, empty and `"null"`. @throws SourceProblem otherwise. */
export function numberMember(node: JsonNode, name: string): number | undefined {
  const found = optionalMember(node, name);
  if (found === undefined || found.value === '' || found.value === 'null') return undefined;
  const value = typeof found.value === 'string' && found.value.trim() !== '' ? Number(found.value) : found.value;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw new SourceProblem(nodeAt(found), 'a number', shown(found.value));
}

/** A per cent of full time; 0 and nothing are "not said". @throws SourceProblem above 200. */
export function paceMember(node: JsonNode, name: string): number | undefined {
  const pace = numberMember(node, name);
  if (pace === undefined || pace === 0) return undefined;
  if (pace <= 200) return Math.round(pace);
  throw new SourceProblem(nodeAt(optionalMember(node, name) ?? node), 'per cent of full time', String(pace));
}

/** A text as written, without space around it; undefined when absent or blank. @throws SourceProblem when no text. */
export function textOf(node: JsonNode, name: string): string | undefined {
  const found = optionalMember(node, name);
  if (found === undefined) return undefined;
  if (typeof found.value !== 'string') throw new SourceProblem(nodeAt(found), 'a text', shown(found.value));
  const text = found.value.trim();
  return text === '' ? undefined : text;
}

/** A text without the markup it may be written in; undefined when nothing is left. */
export function plainMember(node: JsonNode, name: string): string | undefined {
  const text = plainText(textOf(node, name) ?? '');
  return text === '' ? undefined : text;
}

/** A web address; those without a scheme get one, what is none is left out. */
export function webAddress(written: string | undefined): string | undefined {
  if (written === undefined || /\s/.test(written)) return undefined;
  const url = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  return /^https?:\/\/[^/]+\.[^/]+/i.test(url) && URL.canParse(url) ? url : undefined;
}

/** Only the members that are known: what `exactOptionalPropertyTypes` asks for. */
export function known<Members extends object>(
  members: Members,
): { [Key in keyof Members]?: Exclude<Members[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Members]?: Exclude<Members[Key], undefined>;
  };
}
