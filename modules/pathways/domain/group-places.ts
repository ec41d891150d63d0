import { type SparseMatrix, sparseMatrix } from '#engine/match/index.ts';

/** Groups × counties, the vacancies of each; undefined where there is no county or no vacancy. */
export function groupPlaces(counties: readonly (readonly number[])[]): SparseMatrix | undefined {
  const cells = counties.flatMap((counts, group) =>
    counts.flatMap((count, county) => (count > 0 ? [{ group, county, count }] : [])),
  );
  if (cells.length === 0) return undefined;
  return sparseMatrix(
    { rows: counties.length, columns: counties[0]?.length ?? 0 },
    {
      row: cells.map(({ group }) => group),
      column: cells.map(({ county }) => county),
      weight: cells.map(({ count }) => count),
    },
  );
}
