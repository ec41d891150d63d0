export interface Segment {
  readonly from: number;
  readonly words: string;
  readonly marked: boolean;
}

/** A text cut into marked and plain pieces; overlapping spans [start, end) melt into one. */
export function segments(text: string, spans: readonly (readonly number[])[]): readonly Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  const put = (to: number, marked: boolean) => {
    if (to <= at) return;
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces.splice(-1, 1, { ...last, words: text.slice(last.from, to) });
    else pieces.push({ from: at, words: text.slice(at, to), marked });
    at = to;
  };
  for (const [start = 0, end = 0] of spans.toSorted(([a = 0], [b = 0]) => a - b)) {
    put(start, false);
    put(end, true);
  }
  put(text.length, false);
  return pieces;
}
