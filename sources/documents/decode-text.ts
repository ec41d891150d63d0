/** A text's bytes as words: what encoding they were in, or undefined when they are no text. */
export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } | undefined {
  const marked = byMark(bytes);
  const decoded = marked ?? tryDecode('utf-8', bytes);
  const text = decoded ?? new TextDecoder('windows-1252').decode(bytes);
  return looksLikeText(text) ? { text, guessed: decoded === undefined } : undefined;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return tryDecode('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return tryDecode('utf-16be', bytes);
  return undefined;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text has no NUL, and next to no other control characters. */
function looksLikeText(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) odd++;
  }
  return odd * 100 <= text.length;
}
