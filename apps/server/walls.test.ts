import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { asActor } from '#db/as-actor.ts';
import { becomeMember } from '#db/as-member.ts';
import type { Database } from '#db/open-database.ts';
import { emptyDatabase } from '#test/database.ts';
import { fillOrganisation } from '#test/organisations.ts';
import { fillProfile, peopleApp, type Visitor } from '#test/people.ts';
import { wallsWithout } from '#test/walls.ts';

/** Tables whose rows are somebody's. */
async function personalTables({ kysely }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' order by 1`.execute(kysely);
  return rows.map(({ name }) => name);
}

/** Tables whose rows are an organisation's, and nobody's alone. */
async function organisationTables({ kysely }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and not exists (
      select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id') order by 1`.execute(kysely);
  return rows.map(({ name }) => name);
}

async function rowsOf({ kysely }: Database, table: string, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${sql.table(table)} where person_id = ${personId}`.execute(kysely);
  return rows[0]?.count ?? 0;
}

async function personIdOf({ kysely }: Database, persona: string): Promise<string> {
  const row = await kysely.selectFrom('person').select('person_id').where('persona', '=', persona).executeTakeFirst();
  return row?.person_id ?? '';
}

/** Ann's account and Bo's, each with something in every table. */
async function twoPeople(options: Parameters<typeof peopleApp>[1] = {}) {
  const database = await emptyDatabase();
  const site = await peopleApp(database, options);
  const { app, persona } = site;
  onTestFinished(() => app.close());
  const ann = await persona('process-operator');
  const bo = await persona('newcomer-engineer');
  await fillProfile(ann, 'annsmark');
  await fillProfile(bo, 'bosmark');
  const organisations = {
    ann: await fillOrganisation(site, ann, 'annsmark'),
    bo: await fillOrganisation(site, bo, 'bosmark'),
  };
  const ids = {
    ann: await personIdOf(database, 'process-operator'),
    bo: await personIdOf(database, 'newcomer-engineer'),
  };
  return { database, ann, bo, ids, organisations };
}

/** A column that the role may change; undefined where rows stay as they were written. */
async function changingColumn({ kysely }: Database, table: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('vidare_actor', attrelid, attnum, 'update') order by attnum limit 1`.execute(kysely);
  return rows[0]?.name;
}

const profileOf = async (person: Visitor) => (await person.ask('GET', '/profile')).json<object>();

describe('wall 2, in the database', () => {
  test('every table of what is somebody’s has it, forced on its owner too, under a role that cannot pass it by', async () => {
    const database = await emptyDatabase();
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c where c.relrowsecurity and c.relforcerowsecurity order by 1
    `.execute(database.kysely);
    const walled = [...(await personalTables(database)), ...(await organisationTables(database))];
    expect(rows.map(({ name }) => name)).toEqual(walled.toSorted());
    const role = await sql`
      select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'vidare_actor'`.execute(database.kysely);
    expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }]);
  });

  test('whatever SQL asks for, a person is shown and can touch only what is her own', async () => {
    const { database, ids } = await twoPeople();
    for (const table of await personalTables(database)) {
      expect(await rowsOf(database, table, ids.ann), `something of Ann’s in ${table}`).toBeGreaterThan(0);
      const name = sql.table(table);
      const column = await changingColumn(database, table);
      await asActor(database.kysely, { actor: ids.bo }, async (transaction) => {
        const seen = await sql<{ person_id: string }>`select distinct person_id from ${name}`.execute(transaction);
        expect(seen.rows, table).toEqual([{ person_id: ids.bo }]);
        if (column !== undefined) {
          const changed = await sql`
            update ${name} set ${sql.ref(column)} = ${sql.ref(column)} where person_id = ${ids.ann}
            returning person_id`.execute(transaction);
          expect(changed.rows, table).toEqual([]);
        }
        const removed = await sql`
          delete from ${name} where person_id = ${ids.ann} returning person_id`.execute(transaction);
        expect(removed.rows, table).toEqual([]);
      });
      const steal = asActor(database.kysely, { actor: ids.bo }, (transaction) =>
        sql`update ${name} set person_id = ${ids.ann} where person_id = ${ids.bo}`.execute(transaction),
      );
      await expect(steal, table).rejects.toThrow(/row-level security|permission denied/);
    }
  });

  test('what a row says once and for all cannot be said anew, by its owner or by whoever has its link', async () => {
    const { database, ids } = await twoPeople();
    const changes = [
      sql`update share set about_fields = array['phone'], wishes = true where person_id = ${ids.bo}`,
      sql`update share set expires_at = expires_at + interval '10 years' where person_id = ${ids.bo}`,
      sql`update share_item set item_id = 'another' where person_id = ${ids.bo}`,
      sql`update session set shared = false, expires_at = 'infinity' where person_id = ${ids.bo}`,
      sql`update passkey set public_key = 'another' where person_id = ${ids.bo}`,
      sql`update identity set pseudonym = 'another' where person_id = ${ids.bo}`,
      sql`update consent set given_at = 'epoch' where person_id = ${ids.bo}`,
    ];
    for (const change of changes) {
      const done = asActor(database.kysely, { actor: ids.bo }, (transaction) => change.execute(transaction));
      await expect(done).rejects.toThrow(/permission denied/);
    }
  });

  test('whatever SQL asks for, what is an organisation’s is shown and let touch to nobody outside it', async () => {
    const { database, ids, organisations } = await twoPeople();
    for (const table of await organisationTables(database)) {
      const name = sql.table(table);
      const anns = sql`organisation_id = ${organisations.ann}`;
      const column = await changingColumn(database, table);
      const { rows } = await sql`select from ${name} where ${anns}`.execute(database.kysely);
      expect(rows.length, `something of Ann’s in ${table}`).toBeGreaterThan(0);
      await asActor(database.kysely, { actor: ids.bo }, async (transaction) => {
        // Also when he is in his own, as its owner.
        for (const found of [undefined, await becomeMember(transaction, organisations.bo)]) {
          const seen = await sql`select from ${name} where ${anns}`.execute(transaction);
          const removed = await sql`delete from ${name} where ${anns} returning organisation_id`.execute(transaction);
          expect([seen.rows, removed.rows], `${table} ${found?.role}`).toEqual([[], []]);
          if (column === undefined) continue;
          const changed = await sql`update ${name} set ${sql.ref(column)} = ${sql.ref(column)} where ${anns}
            returning organisation_id`.execute(transaction);
          expect(changed.rows, `${table} ${found?.role}`).toEqual([]);
        }
        expect(await becomeMember(transaction, organisations.ann)).toBeUndefined();
      });
    }
  });

  test('whatever SQL asks for, nobody gives herself a role, or lets herself or another into an organisation', async () => {
    const { database, ids, organisations } = await twoPeople();
    await sql`update membership set role = 'editor' where person_id = ${ids.bo}`.execute(database.kysely);
    const mine = sql`organisation_id = ${organisations.bo}`;
    const changes = [
      [organisations.bo, sql`update membership set role = 'owner' where ${mine}`],
      ['', sql`update membership set role = 'owner' where ${mine}`],
      [organisations.bo, sql`update membership set person_id = ${ids.ann} where ${mine}`],
      [
        organisations.ann,
        sql`insert into membership (membership_id, organisation_id, person_id, role, name, hidden, since)
        values ('new', ${organisations.ann}, ${ids.bo}, 'reader', 'Bo', false, now())`,
      ],
      [
        organisations.bo,
        sql`insert into invitation (invitation_id, organisation_id, role, code_hash, note, created_at, expires_at)
        values ('new', ${organisations.bo}, 'owner', 'hash', '', now(), now() + interval '1 day')`,
      ],
      [organisations.bo, sql`insert into region_grant values (${organisations.bo}, '01', now())`],
      ['', sql`insert into administrator values ('new', ${ids.bo}, 'Bo', false, now())`],
      ['', sql`insert into organisation values ('an-id-of-20-characters', 'agency', 'Bos', 'bos', now())`],
    ] as const;
    for (const [organisation, change] of changes) {
      const done = asActor(database.kysely, { actor: ids.bo }, async (transaction) => {
        await becomeMember(transaction, organisation);
        await change.execute(transaction);
      });
      await expect(done).rejects.toThrow(/row-level security|permission denied/);
    }
  });

  test('nobody is shown nothing, and the events of others are not to be read', async () => {
    const { database, ids } = await twoPeople();
    const tables = [...(await personalTables(database)), ...(await organisationTables(database)), 'event'];
    await asActor(database.kysely, {}, async (transaction) => {
      for (const table of tables) {
        const { rows } = await sql`select from ${sql.table(table)}`.execute(transaction);
        expect(rows, table).toEqual([]);
      }
    });
    const linked = await rowsOf(database, 'person_event', ids.bo);
    await asActor(database.kysely, { actor: ids.bo }, async (transaction) => {
      expect(await transaction.selectFrom('event').select('act').execute()).toHaveLength(linked);
    });
  });

  test('what an act was told ends with its transaction', async () => {
    const { database, ids } = await twoPeople();
    await asActor(database.kysely, { actor: ids.ann, token: 'x' }, async () => undefined);
    const { rows } = await sql<Record<string, string | null>>`
      select current_user <> 'vidare_actor' as free, coalesce(current_setting('vidare.actor', true), '') as actor,
        coalesce(current_setting('vidare.token', true), '') as token`.execute(database.kysely);
    expect(rows).toEqual([{ free: true, actor: '', token: '' }]);
  });
});

describe('with wall 1 switched off', () => {
  test('nothing of Ann’s reaches Bo, whatever he asks for, and nothing of hers changes', async () => {
    const { kysely } = await emptyDatabase();
    const { database, ann, bo, ids } = await twoPeople({ walls: wallsWithout('wall 1', kysely) });
    const before = await profileOf(ann);
    const { rows } = await sql<{ session_id: string }>`
      select session_id from session where person_id = ${ids.ann}`.execute(database.kysely);
    const foreign = await bo.ask('DELETE', `/sessions/${rows[0]?.session_id}`);
    const absent = await bo.ask('DELETE', '/sessions/none');
    expect([foreign.statusCode, foreign.json<{ code: string }>().code]).toEqual([404, 'access/not-found']);
    expect(foreign.json<{ detail: string }>().detail).toBe(absent.json<{ detail: string }>().detail);
    for (const path of ['/profile', '/sessions', '/profile/everything', '/profile/resume'])
      expect((await bo.ask('GET', path)).body).not.toMatch(new RegExp(`annsmark|${ids.ann}`));
    await bo.ask('DELETE', '/sessions');
    await bo.ask('DELETE', '/account');
    expect(await profileOf(ann)).toEqual(before);
  });
});

test('with wall 2 switched off, wall 1 still tells Bo that Ann’s session is not there', async () => {
  const { kysely } = await emptyDatabase();
  const { database, bo, ids } = await twoPeople({ walls: wallsWithout('wall 2', kysely) });
  const sessions = await database.kysely.selectFrom('session').selectAll().where('person_id', '=', ids.ann).execute();
  const answer = await bo.ask('DELETE', `/sessions/${sessions[0]?.session_id}`);
  expect([sessions.length, answer.statusCode]).toEqual([1, 404]);
  expect(await rowsOf(database, 'session', ids.ann)).toBe(1);
});

describe('erasing an account', () => {
  test('removes every row that is hers and cuts the events from her; others keep theirs', async () => {
    const { database, ann, bo, ids } = await twoPeople();
    const before = await profileOf(bo);
    const events = await database.kysely.selectFrom('event').select('event_id').execute();
    const answer = await ann.ask('DELETE', '/account');
    expect([answer.statusCode, answer.json()]).toEqual([200, { erased: true }]);
    for (const table of await personalTables(database)) expect(await rowsOf(database, table, ids.ann), table).toBe(0);
    expect(await profileOf(bo)).toEqual(before);
    expect((await ann.ask('GET', '/profile')).statusCode).toBe(401);
    const left = await database.kysely.selectFrom('event').selectAll().orderBy('event_id').execute();
    expect(left).toHaveLength(events.length + 1);
    expect(left.at(-1)).toMatchObject({ actor: 'person', act: 'account.erase', subject_id: '' });
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`${ids.ann}|annsmark`));
  });
});

test('events hold names of fields, never content or who it was', async () => {
  const { database, ids } = await twoPeople();
  const events = JSON.stringify(await database.kysely.selectFrom('event').selectAll().execute());
  expect(events).not.toMatch(new RegExp(`mark|8192|"fi"|${ids.ann}|${ids.bo}`));
  expect(events).toContain('"fields":["name","email","phone","place","about"]');
});
