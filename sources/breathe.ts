import { setImmediate } from 'node:timers/promises';

const recordsBetweenBreaths = 2000;

/** Passes records on and lets other work through now and then, so that a server stays responsive. */
export async function* breathe<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let count = 0;
  for await (const item of items) {
    yield item;
    if (++count % recordsBetweenBreaths === 0) await setImmediate();
  }
}
