import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SessionState } from '#contract/access.ts';
import type { OwnEvents } from '#contract/events.ts';
import type { Everything } from '#contract/profiles.ts';
import { monthsBefore, periods } from '#kit/periods.ts';
import { raiseWalls } from '#modules/access/index.ts';
import { emptyDatabase, serverUrl } from '#test/database.ts';
import { fillProfile, peopleApp } from '#test/people.ts';

const start = new Date('2024-03-01T08:00:00Z');
const dayMs = 24 * 3_600_000;

async function somebody() {
  let time = start;
  const database = await emptyDatabase();
  const site = await peopleApp(database, { now: () => time });
  onTestFinished(() => site.app.close());
  const goTo = (at: Date) => {
    time = at;
  };
  return { database, ...site, ann: await site.persona(), goTo };
}

/** So many months and days after the start. */
const later = (months: number, days = 0) => new Date(monthsBefore(start, -months).getTime() + days * dayMs);

test('what is over goes: sessions, tokens of shares, and in time that there were shares', async () => {
  const { database, ann, goTo, sweep } = await somebody();
  await fillProfile(ann, 'annsmark');
  expect(await sweep()).toMatchObject({ session: 0, 'share-token': 0, share: 0 });
  goTo(later(0, 31));
  expect(await sweep()).toMatchObject({ session: 1, 'share-token': 1, share: 0, account: 0, warning: 0 });
  const { token_hash } = await database.kysely.selectFrom('share').select('token_hash').executeTakeFirstOrThrow();
  expect(token_hash).toBeNull();
  goTo(later(periods.endedShareMonths, 31));
  expect(await sweep()).toMatchObject({ share: 1, account: 0 });
  expect(await database.kysely.selectFrom('share_item').selectAll().execute()).toEqual([]);
});

test('every run is an event, which says how many of what and nothing of whom', async () => {
  const { database, goTo, sweep } = await somebody();
  goTo(later(1));
  await sweep();
  const events = await database.kysely.selectFrom('event').selectAll().where('act', '=', 'retention.sweep').execute();
  expect(events).toMatchObject([{ actor: 'service', subject_id: '', fields: ['session 1'] }]);
  const linked = await database.kysely.selectFrom('person_event').selectAll().execute();
  expect(linked.some(({ event_id }) => event_id === events[0]?.event_id)).toBe(false);
});

describe('an account that nobody uses', () => {
  test('is marked a month before it goes, and goes with everything in it', async () => {
    const { database, ann, goTo, sweep } = await somebody();
    await fillProfile(ann, 'annsmark');
    goTo(later(24, -periods.accountWarningDays));
    expect(await sweep()).toMatchObject({ warning: 0, account: 0 });
    goTo(later(24, -periods.accountWarningDays + 1));
    expect(await sweep()).toMatchObject({ warning: 1, account: 0 });
    expect(await sweep()).toMatchObject({ warning: 0, account: 0 });
    goTo(later(24));
    expect(await sweep()).toMatchObject({ account: 0 });
    goTo(later(24, 1));
    expect(await sweep()).toMatchObject({ account: 1 });
    for (const table of ['person', 'profile_about', 'share', 'consent', 'person_event'] as const)
      expect(await database.kysely.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  test('is never removed without having been marked a month before, however late the first run is', async () => {
    const { goTo, sweep } = await somebody();
    goTo(later(40));
    expect(await sweep()).toMatchObject({ warning: 1, account: 0 });
    goTo(later(40, periods.accountWarningDays - 1));
    expect(await sweep()).toMatchObject({ account: 0 });
    goTo(later(40, periods.accountWarningDays));
    expect(await sweep()).toMatchObject({ account: 1 });
  });

  test('stays when she comes back, and she is told', async () => {
    const { database, ann, goTo, sweep } = await somebody();
    const back = later(23, 20);
    goTo(back);
    await sweep();
    const expires = new Date(back.getTime() + dayMs);
    // As a way in does: the cookie that the test holds is given a session of today.
    const { person_id } = await database.kysely.selectFrom('person').select('person_id').executeTakeFirstOrThrow();
    const { hashOf } = await import('#modules/access/index.ts');
    const token = ann.cookie?.split('=')[1] ?? '';
    const times = { created_at: back, used_at: new Date(back.getTime() - 3_600_000), expires_at: expires };
    const session = { session_id: 'again', person_id, token_hash: hashOf(token), way: 'passkey', device: '' } as const;
    const care = { provider: null, shared: false, settling: false, confirmed_at: back };
    await database.kysely
      .insertInto('session')
      .values({ ...session, ...times, ...care })
      .execute();
    const state = (await ann.ask('GET', '/session')).json<SessionState>();
    expect(state.session?.warnedAt).toBe(back.toISOString());
    const { events } = (await ann.ask('GET', '/events?by=others')).json<OwnEvents>();
    expect(events).toMatchObject([{ by: 'service', act: 'account.warn' }]);
    const { account } = (await ann.ask('GET', '/profile/everything')).json<Everything>();
    expect(account).toMatchObject({ usedAt: back.toISOString(), warnedAt: back.toISOString() });
    goTo(later(40));
    expect(await sweep()).toMatchObject({ account: 0 });
  });
});

test('whoever removes what is over is shown nothing that is not, and nothing of what anybody wrote', async () => {
  const { database, ann } = await somebody();
  await fillProfile(ann, 'annsmark');
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'`.execute(database.kysely);
  const rowsAt = (at: Date) =>
    raiseWalls(database.kysely).asTask(
      'retention',
      async (transaction) => {
        const seen: string[] = [];
        for (const { name } of tables) {
          const { rows } = await sql`select person_id from ${sql.table(name)}`.execute(transaction);
          if (rows.length > 0) seen.push(name);
        }
        return seen.toSorted();
      },
      at,
    );
  expect(await rowsAt(start)).toEqual([]);
  const seen = await rowsAt(later(30));
  expect(seen).toEqual(['person', 'session', 'share', 'sign_in_attempt'].filter((name) => seen.includes(name)));
  expect(seen).toContain('person');
});

test.skipIf(serverUrl === undefined)('of several servers one does it at a time', async () => {
  const { database, sweep } = await somebody();
  await raiseWalls(database.kysely).asTask('retention', async (transaction) => {
    await sql`select pg_advisory_xact_lock(2010630::bigint)`.execute(transaction);
    expect(await sweep()).toBeUndefined();
  });
  expect(await sweep()).toBeDefined();
});
