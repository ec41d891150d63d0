import { expect, test } from 'vitest';
import { inBatches } from './in-batches.ts';

test('no batch is larger than it may be, and nothing is lost', async () => {
  expect(await batches(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('a full last batch is not followed by an empty one', async () => {
  expect(await batches(['a', 'b'], 2)).toEqual([['a', 'b']]);
});

test('of nothing there are no batches', async () => {
  expect(await batches([], 2)).toEqual([]);
});

async function batches(items: readonly string[], size: number): Promise<readonly (readonly string[])[]> {
  async function* stream() {
    yield* items;
  }
  const all: (readonly string[])[] = [];
  for await (const batch of inBatches(stream(), size)) all.push(batch);
  return all;
}
