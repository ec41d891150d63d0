import { expect, test } from 'vitest';
import { type Lexicon, recognise, serialise } from '#engine/text/index.ts';
import type { IndexCache } from './index-cache.ts';
import { openRecogniser } from './open-recogniser.ts';

test('a small lexicon is built on the spot', async () => {
  expect(await bestIn(cacheOf(undefined))).toBe(1);
});

test('an index in the cache is used without its lexicon', async () => {
  const kept = serialise(await openRecogniser('words', () => lexicon, cacheOf(undefined)));
  const unread = () => {
    throw new Error('the lexicon was asked for');
  };
  const recogniser = await openRecogniser('words', unread, cacheOf(kept));
  expect(recognise(recogniser, 'svetsning', { top: 1, all: true })[0]?.concept).toBe(1);
});

test('a damaged index in the cache is as good as none', async () => {
  expect(await bestIn(cacheOf(new Uint8Array([1, 2, 3])))).toBe(1);
});

const lexicon: Lexicon = {
  concepts: 2,
  forms: [
    { concept: 0, text: 'omvårdnad', language: 'sv', kind: 'preferred' },
    { concept: 1, text: 'svetsning', language: 'sv', kind: 'preferred' },
  ],
};

async function bestIn(cache: IndexCache): Promise<number | undefined> {
  const recogniser = await openRecogniser('words', () => lexicon, cache);
  return recognise(recogniser, 'svetsning', { top: 1, all: true })[0]?.concept;
}

function cacheOf(bytes: Uint8Array | undefined): IndexCache {
  return { get: async () => bytes, put: async () => undefined };
}
