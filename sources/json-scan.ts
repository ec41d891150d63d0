/**
 * Finds what JSON.parse passes over in silence: a name given twice in one object (the last would win)
 * and a text longer than `largestCharacters`. `text` must be well-formed JSON.
 */
export function scanJson(text: string, largestCharacters: number): JsonFlaw | undefined {
  const open: (Set<string> | undefined)[] = [];
  let name = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === curlyOpen) open.push(new Set());
    else if (code === squareOpen) open.push(undefined);
    else if (code === curlyClose || code === squareClose) open.pop();
    if (code !== quote) continue;
    const end = endOfString(text, at);
    if (end - at > largestCharacters) return { kind: 'too-long', name, line: lineAt(text, at) };
    const names = open.at(-1);
    if (names !== undefined && isName(text, end)) {
      name = text.slice(at + 1, end);
      if (names.has(name)) return { kind: 'repeated', name, line: lineAt(text, at) };
      names.add(name);
    }
    at = end;
  }
  return undefined;
}

export interface JsonFlaw {
  readonly kind: 'repeated' | 'too-long';
  /** The repeated name, or the name nearest before the long text. */
  readonly name: string;
  readonly line: number;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const curlyOpen = 0x7b;
const curlyClose = 0x7d;
const squareOpen = 0x5b;
const squareClose = 0x5d;

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
  return slashes % 2 === 1;
}

/** A string followed by a colon is a name; values never are. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === colon;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
