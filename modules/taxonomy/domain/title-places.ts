import { writtenTitle } from './written-title.ts';

type Span = readonly [start: number, end: number];

/** Where a text names a title, and how well it is written there at best. */
export interface TitlePlaces {
  readonly written: 'exact' | 'near';
  readonly spans: readonly Span[];
}

/** A title's words that stand apart ("undersköterska på ett äldreboende") are so many at most, and so near each other. */
const mostParts = 4;
const widestGap = 40;

/** “På lager”, “på en förskola”, “in the warehouse”: where one worked, though advertisements list it among the titles. */
const workplace =
  /(?<!\p{L})(?:på|i|inom|vid|vårt|ert|in|at|within)(?:\s+(?:en|ett|den|det|vårt|the|an?|our|your))?\s+$/iu;
const longestBefore = 20;

/**
 * The places of a title among those where its root was met: each alone, and neighbours of one sentence together, with and
 * without the words between. "Har svetsat. Var svetsare." names Svetsare once, "på lager" no Lager. Undefined when none is the title.
 */
export function titlePlaces(text: string, title: string, spans: readonly Span[]): TitlePlaces | undefined {
  const named: { written: 'exact' | 'near'; span: Span[] }[] = [];
  for (let from = 0; from < spans.length; ) {
    const start = spans[from]?.[0] ?? 0;
    const isWorkplace = workplace.test(text.slice(Math.max(0, start - longestBefore), start));
    const found = isWorkplace ? undefined : longestFrom(text, title, spans.slice(from, from + mostParts));
    if (found !== undefined) named.push(found);
    from += found?.span.length ?? 1;
  }
  if (named.length === 0) return undefined;
  return {
    written: named.some(({ written }) => written === 'exact') ? 'exact' : 'near',
    spans: named.flatMap(({ span }) => span),
  };
}

/** The longest run of places beginning with the first that is the title. */
function longestFrom(text: string, title: string, spans: readonly Span[]) {
  for (let parts = spans.length; parts > 0; parts--) {
    const span = spans.slice(0, parts);
    if (!areNear(text, span)) continue;
    const words = span.map(([start, end]) => text.slice(start, end)).join(' ');
    const stretch = text.slice(span[0]?.[0], span.at(-1)?.[1]);
    const written = writtenTitle(words, title) ?? writtenTitle(stretch, title);
    if (written !== undefined) return { written, span };
  }
  return undefined;
}

function areNear(text: string, spans: readonly Span[]): boolean {
  return spans.every(([start], i) => {
    const before = spans[i - 1]?.[1] ?? start;
    return start - before <= widestGap && !/[.!?;\n\r]/.test(text.slice(before, start));
  });
}
