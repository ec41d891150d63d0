import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { serverUrl, workerDatabase } from '#test/database.ts';
import { asActor } from './as-actor.ts';
import { mostAttempts } from './run-again.ts';
import type { Tables } from './tables.ts';

/** A transaction that the database ends so many times; how often it was run. */
async function triedWith(code: string, times: number): Promise<{ readonly tries: number; readonly done: boolean }> {
  const { kysely } = await workerDatabase();
  let tries = 0;
  const tried = asActor(kysely, { actor: 'ann' }, async (transaction) => {
    tries++;
    const told = await sql<{ actor: string }>`select current_setting('vidare.actor') as actor`.execute(transaction);
    expect(told.rows).toEqual([{ actor: 'ann' }]);
    if (tries <= times)
      await sql.raw(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`).execute(transaction);
  });
  const done = await tried.then(
    () => true,
    (cause: unknown) => {
      expect(cause).toMatchObject({ code });
      return false;
    },
  );
  return { tries, done };
}

test.each(['40001', '40P01'])(
  'what another was in the way of (%s) is run again, a few times and no more',
  async (code) => {
    expect(await triedWith(code, 1)).toEqual({ tries: 2, done: true });
    expect(await triedWith(code, mostAttempts - 1)).toEqual({ tries: mostAttempts, done: true });
    expect(await triedWith(code, mostAttempts)).toEqual({ tries: mostAttempts, done: false });
  },
);

test.each(['23505', '42501', '57014', 'P0001'])('what failed for another reason (%s) is not', async (code) => {
  expect(await triedWith(code, 1)).toEqual({ tries: 1, done: false });
});

/** Holds one account, and wants the other when both are held. */
async function crossing(kysely: Kysely<Tables>): Promise<readonly number[]> {
  const tries = [0, 0];
  const [held, both] = [new Set<number>(), Promise.withResolvers<void>()];
  const locks = [71, 72];
  await Promise.all(
    [0, 1].map((one) =>
      asActor(kysely, {}, async (transaction) => {
        tries[one] = (tries[one] ?? 0) + 1;
        const take = (lock: number | undefined) =>
          sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(transaction);
        await take(locks[one]);
        if (held.add(one).size === 2) both.resolve();
        await both.promise;
        await take(locks[1 - one]);
      }),
    ),
  );
  return tries;
}

test.skipIf(serverUrl === undefined)(
  'of two that wait for each other one is run again, and both come through',
  async () => {
    const { kysely } = await workerDatabase();
    expect((await crossing(kysely)).toSorted()).toEqual([1, 2]);
  },
);
