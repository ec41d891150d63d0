/** Where a sentence stands in its text: half-open UTF-16 offsets. */
export type SentenceAt = readonly [start: number, end: number];

/** What has no sentence ends is cut, between words where it can be, so that no piece makes more work than another. */
const longest = 400;

/** The sentences of a text, one after another; lines are sentences of their own. Linear. */
export function splitSentences(text: string): readonly SentenceAt[] {
  const sentences: SentenceAt[] = [];
  let from = 0;
  while (from < text.length) {
    const to = endOf(text, from);
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start) sentences.push([start, end]);
    from = to;
  }
  return sentences;
}

const ending = /[.!?](?=\s)|[\n;]/;

function endOf(text: string, from: number): number {
  const window = text.slice(from, from + longest + 1);
  const found = ending.exec(window);
  if (found !== null && found.index < longest) return from + found.index + 1;
  if (window.length <= longest) return text.length;
  const space = window.lastIndexOf(' ');
  if (space > 0) return from + space;
  // Not between the halves of one character.
  const half = window.charCodeAt(longest - 1);
  return from + (half >= 0xd800 && half < 0xdc00 ? longest - 1 : longest);
}
