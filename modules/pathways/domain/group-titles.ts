import { type SparseMatrix, sparseMatrix } from '#engine/match/index.ts';

const gramLength = 5;

/**
 * Groups × runs of five letters in the names of their jobs: `1 + ln count` times `ln groups ÷ groups that have it`. Runs, not
 * words, because Swedish joins words: "maskinoperatör" and "processoperatör" share "operatör". A run that one group alone has
 * joins it to none and is left out.
 */
export function groupTitles(titles: readonly (readonly string[])[]): SparseMatrix {
  const counts = titles.map(gramCounts);
  const groupsWith = new Map<string, number>();
  for (const grams of counts) for (const gram of grams.keys()) groupsWith.set(gram, (groupsWith.get(gram) ?? 0) + 1);
  const shared = [...groupsWith].filter(([, groups]) => groups > 1 && groups < titles.length);
  const columns = new Map(shared.map(([gram], column) => [gram, column]));
  const cells = { row: [] as number[], column: [] as number[], weight: [] as number[] };
  counts.forEach((grams, group) => {
    for (const [gram, count] of grams) {
      const column = columns.get(gram);
      if (column === undefined) continue;
      cells.row.push(group);
      cells.column.push(column);
      cells.weight.push((1 + Math.log(count)) * Math.log(titles.length / (groupsWith.get(gram) ?? 1)));
    }
  });
  return sparseMatrix({ rows: titles.length, columns: Math.max(columns.size, 1) }, cells);
}

function gramCounts(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of titles.flatMap(wordsOf)) {
    const marked = `^${word}$`;
    for (let at = 0; at <= Math.max(0, marked.length - gramLength); at++) {
      const gram = marked.slice(at, at + gramLength);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words of three letters and more. */
function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
