import { createHash } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { ensureActorRole } from '#db/actor-role.ts';
import { migrate, migrateUntil } from '#db/migrate.ts';
import type { Database } from '#db/open-database.ts';
import type { Tables } from '#db/tables.ts';
import { peopleApp } from '#test/people.ts';

/** An embedded database as the version before accounts with passkeys left it. */
async function before(): Promise<Kysely<Tables>> {
  const pglite = await PGlite.create();
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  onTestFinished(() => kysely.destroy());
  await ensureActorRole(kysely);
  await migrateUntil(kysely, '0009-transitions-and-employed');
  return kysely;
}

const person = 'person-before-the-upgrade';
const token = 'a-token-of-256-random-bits-in-43-characters';
const hash = createHash('sha256').update(token).digest('base64url');

test('what was stored before an upgrade is there after it, and so is her session', async () => {
  const kysely = await before();
  for (const statement of [
    sql`insert into release (release_id, dataset, fingerprint, pack_id, pack_title, synthetic, state, files, records, started_at, touched_at, activated_at)
        overriding system value
        values (7, 'pay', 'f', 'p', 'P', false, 'active', '[]', 1, now(), now(), now())`,
    sql`insert into person values (${person}, 'process-operator', now())`,
    sql`insert into session (session_id, person_id, token_hash, way, device, created_at, used_at, expires_at)
        values ('session-before-the-upgrade', ${person}, ${hash}, 'persona', 'Firefox, Linux', now(), now(), now() + interval '1 day')`,
    sql`insert into profile_about values (${person}, now(), 'Ann', 'ann@example.org', '', 'Sundsvall', '')`,
    sql`insert into profile_experience values (${person}, 'one', now(), 'paid', 'Operator', 'The mill', '', '2001', null, '')`,
    sql`insert into profile_skill values (${person}, 'two', now(), null, 'welding', 'skilled', '')`,
    sql`insert into profile_language values (${person}, 'fi', now(), 'c1')`,
    sql`insert into saved_plan values (${person}, 'three', now(), 'To welder', 'goal=7212', '')`,
  ])
    await statement.execute(kysely);

  await migrate(kysely);
  const database: Database = {
    kysely,
    kind: 'embedded',
    answers: async () => true,
    dump: async () => undefined,
    close: async () => undefined,
  };
  const { app, visitor } = await peopleApp(database);
  onTestFinished(() => app.close());
  const ann = visitor(`vidare-session=${token}`);
  const answer = await ann.ask('GET', '/profile');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    about: { name: 'Ann', place: 'Sundsvall' },
    experiences: [{ id: 'one', title: 'Operator', started: '2001' }],
    skills: [{ id: 'two', name: 'welding', level: 'skilled' }],
    languages: [{ id: 'fi', level: 'c1' }],
    plans: [{ id: 'three', name: 'To welder' }],
  });
  expect((await ann.ask('PUT', '/profile/languages/se', { level: 'a1' })).statusCode).toBe(200);
  const { rows } = await sql`select release_id, records from release`.execute(kysely);
  expect(rows).toEqual([{ release_id: 7, records: 1 }]);
});

test('a database that a later version has been at is not opened', async () => {
  const kysely = await before();
  await sql`insert into kysely_migration values ('9999-of-the-future', now())`.execute(kysely);
  await expect(migrate(kysely)).rejects.toThrow('a later Vidare (9999-of-the-future)');
});
