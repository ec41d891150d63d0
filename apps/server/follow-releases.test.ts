import { expect, test, vi } from 'vitest';
import { noCache } from '#modules/taxonomy/index.ts';
import { emptyDatabase } from '#test/database.ts';
import { smallLand, withPack } from '#test/small-land.ts';
import { compose } from './compose.ts';
import { followReleases } from './follow-releases.ts';

const follow = { onBroken: () => undefined, everyMs: 5 };

test('two servers on one database: what one imports the other answers from', { timeout: 60_000 }, async () => {
  const database = await emptyDatabase();
  const [one, other] = [await compose(database, noCache), await compose(database, noCache)];
  await one.load();
  await other.load();
  expect(await other.isCurrent()).toBe(true);
  await withPack(smallLand, (folder) => one.importFolder(folder, () => undefined));
  expect(await other.isCurrent()).toBe(false);
  const stop = followReleases({ ...follow, isCurrent: () => other.isCurrent(), load: () => other.load() });
  await vi.waitFor(async () => expect(await other.isCurrent()).toBe(true), { timeout: 30_000 });
  await stop();
  const sources = await other
    .handlers()
    ?.listSources({ params: undefined, query: {}, body: undefined }, { language: 'sv' });
  expect(sources?.ok && sources.value.datasets.length).toBeGreaterThan(0);
  await Promise.all([one.close(), other.close()]);
});

test('a look that fails is told, and the next one is made', async () => {
  const looks = vi.fn<() => Promise<boolean>>(async () => Promise.reject(new Error('no database')));
  const told = vi.fn<(problem: unknown) => void>();
  const stop = followReleases({ ...follow, isCurrent: looks, load: async () => undefined, onBroken: told });
  await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThan(1));
  await stop();
  const until = looks.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(looks.mock.calls.length).toBe(until);
});
