import type { Tokens } from './tokenise.ts';

/** A stretch of tokens read as one sentence: half-open token positions. */
export type Segment = readonly [from: number, to: number];

/** In words. */
export const longestSegment = 48;

/**
 * Cuts tokens into sentences at . ! ? ; line breaks and bullets, and long sentences into windows of at most
 * 48 tokens, so that the work per segment is bounded and the whole linear in the text's length.
 */
export function segments(text: string, tokens: Tokens): Segment[] {
  const cuts: Segment[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.words.length; i++) {
    const full = i - from >= longestSegment;
    if (
      i < tokens.words.length &&
      !full &&
      !endsSentence(text, tokens.ends[i - 1] as number, tokens.starts[i] as number)
    )
      continue;
    cuts.push([from, i]);
    from = i;
  }
  return cuts;
}

const longestGap = 32;

/** Whether the signs between two words end a sentence. A gap without letters is read to 32 units, no further. */
export function endsSentence(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, Math.min(to, from + longestGap));
  return /[.!?](?=\s|["')\]]\s)|[\n\r;•·●▪]/.test(gap);
}
