/** Rows grouped by key, as compressed sparse rows: key k owns order[start[k]] … order[start[k+1]−1]. */
export interface Grouping {
  readonly start: Uint32Array;
  readonly order: Uint32Array;
}

/** Counting sort: groups rows 0…keys.length−1 by key (0…groups−1), keeping the order of rows within a group. */
export function groupByKey(keys: ArrayLike<number>, groups: number): Grouping {
  const start = new Uint32Array(groups + 1);
  for (let row = 0; row < keys.length; row++) {
    const next = (keys[row] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let key = 0; key < groups; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const cursor = start.slice(0, groups);
  const order = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    order[cursor[key] as number] = row;
    cursor[key] = (cursor[key] as number) + 1;
  }
  return { start, order };
}
