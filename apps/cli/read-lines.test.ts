import { describe, expect, it } from 'vitest';
import { inBatches, readLines } from './read-lines.ts';

async function* chunks(...parts: (string | Buffer)[]) {
  yield* parts;
}
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const linesOf = (...parts: (string | Buffer)[]) => all(readLines(chunks(...parts)));

describe('lines of a stream', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb\n', ['a', '', 'b']],
    ['a\r\n\r\nb', ['a', '', 'b']],
    ['\n', ['']],
  ])('%j is %j', async (text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
    expect(await linesOf(...Array.from(text))).toEqual(lines);
  });
  it('a letter split between two chunks stays whole', async () => {
    const bytes = Buffer.from('å\n');
    expect(await linesOf(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['å']);
  });
  it('are sent in batches by number and by length', async () => {
    const batches = inBatches(readLines(chunks('aa\nb\nc\ndddd\ne\n')), { most: 3, characters: 4 });
    expect(await all(batches)).toEqual([['aa', 'b', 'c'], ['dddd'], ['e']]);
  });
});
