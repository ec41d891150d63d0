import { type RawBuilder, sql, type Transaction } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type ActorSettings, asActor } from '#db/as-actor.ts';
import { becomeAdministrator, becomeMember } from '#db/as-member.ts';
import type { Tables } from '#db/tables.ts';
import { hashOf } from '#modules/access/index.ts';
import { mill } from '#test/mill.ts';
import { invite, makeOrganisation } from '#test/organisations.ts';

const at = '2026-03-01T09:00:00Z';
const refused = /row-level security|permission denied/;

/** Wall 2 alone: raw SQL as each of those in the mill, the administrator, and Bo, who is in nothing. */
async function wall2() {
  const place = await mill();
  const { database, id } = place;
  await place.persona();
  const { rows } = await sql<{ person_id: string; name: string; membership_id: string }>`
    select person_id, name, membership_id from membership`.execute(database.kysely);
  const idOf = (name: string) => rows.find((row) => row.name === name)?.person_id ?? '';
  const others = await sql<{ person_id: string }>`
    select person_id from person where person_id not in (select person_id from membership)
      and person_id not in (select person_id from administrator)`.execute(database.kysely);
  const ada = await sql<{ person_id: string }>`select person_id from administrator`.execute(database.kysely);
  const memberIdOf = (name: string) => rows.find((row) => row.name === name)?.membership_id ?? '';
  const ids = { bo: others.rows[0]?.person_id ?? '', ada: ada.rows[0]?.person_id ?? '' };
  const run = (settings: ActorSettings, act: (transaction: Transaction<Tables>) => Promise<unknown>) =>
    asActor(database.kysely, settings, act);
  const asMember = (name: string, statement: RawBuilder<unknown>) =>
    run({ actor: idOf(name), at }, async (transaction) => {
      await becomeMember(transaction, id);
      return (await statement.execute(transaction)).numAffectedRows;
    });
  const asAda = (statement: RawBuilder<unknown>) =>
    run({ actor: ids.ada, at }, async (transaction) => {
      await becomeAdministrator(transaction);
      return (await statement.execute(transaction)).numAffectedRows;
    });
  return { ...place, ids, idOf, memberIdOf, run, asMember, asAda };
}

const invitation = (
  organisation: string,
  role: string,
  more: { madeBy?: string; madeAs?: string; used?: boolean },
) => sql`
  insert into invitation (invitation_id, organisation_id, role, code_hash, note, made_by, made_as, created_at, expires_at, used_at)
  values (gen_random_uuid(), ${organisation}, ${role}, gen_random_uuid()::text, '', ${more.madeBy ?? null}, ${more.madeAs ?? null},
    ${at}::timestamptz, ${at}::timestamptz + interval '7 days', ${more.used ? at : null}::timestamptz)`;
const member = (organisation: string, person: string, role: string) => sql`
  insert into membership (membership_id, organisation_id, person_id, role, name, hidden, since)
  values (gen_random_uuid(), ${organisation}, ${person}, ${role}, '', false, ${at})`;

describe('wall 2 alone, in an organisation', () => {
  test('a link lets its holder in with its own role, herself, there, and no other', async () => {
    const { ann, id, ids, idOf, run, ada } = await wall2();
    const held = { actor: ids.bo, invitation: hashOf(await invite(ann, id, 'reader')), at };
    const other = await makeOrganisation(ada, { name: 'Annan' });
    for (const wrong of [
      member(id, ids.bo, 'owner'),
      member(id, ids.bo, 'editor'),
      member(id, ids.ada, 'reader'),
      member(other.id, ids.bo, 'reader'),
      sql`insert into administrator (administrator_id, person_id, name, hidden, since)
        values ('new', ${ids.bo}, 'Bo', false, ${at})`,
    ])
      await expect(run(held, (transaction) => wrong.execute(transaction))).rejects.toThrow(refused);
    await expect(run({ ...held, invitation: '' }, (t) => member(id, ids.bo, 'reader').execute(t))).rejects.toThrow(
      refused,
    );
    await expect(run(held, (t) => sql`update invitation set note = 'Bo'`.execute(t))).rejects.toThrow(refused);
    const leo = { ...held, actor: idOf('Leo'), invitation: hashOf(await invite(ann, id, 'editor')) };
    await expect(run(leo, (t) => sql`update membership set role = 'owner'`.execute(t))).rejects.toThrow(refused);
    await run(leo, (t) => sql`update membership set role = 'editor'`.execute(t));
    await run(held, (t) => member(id, ids.bo, 'reader').execute(t));
    await run(held, (t) => sql`update invitation set used_at = ${at}`.execute(t));
    const again = { ...held, actor: ids.ada };
    await expect(run(again, (t) => member(id, ids.ada, 'reader').execute(t))).rejects.toThrow(refused);
  });

  test('an administrator’s link lets nobody in where somebody owns it', async () => {
    const { id, ids, run, database } = await wall2();
    await invitation(id, 'owner', {}).execute(database.kysely);
    const { rows } = await sql<{ code_hash: string }>`
      select code_hash from invitation where made_by is null and used_at is null`.execute(database.kysely);
    const held = { actor: ids.bo, invitation: rows[0]?.code_hash ?? '', at };
    await expect(run(held, (t) => member(id, ids.bo, 'owner').execute(t))).rejects.toThrow(refused);
  });

  test('nobody raises herself, invites as less than an owner, or changes what others are', async () => {
    const { id, ids, memberIdOf, asMember } = await wall2();
    for (const name of ['Leo', 'Eva']) {
      const self = sql`update membership set role = 'owner' where membership_id = ${memberIdOf(name)}`;
      await expect(asMember(name, self)).rejects.toThrow(refused);
      for (const madeBy of [memberIdOf(name), memberIdOf('Ann')])
        await expect(asMember(name, invitation(id, 'reader', { madeBy }))).rejects.toThrow(refused);
      await expect(asMember(name, member(id, ids.bo, 'reader'))).rejects.toThrow(refused);
      for (const others of [
        sql`update membership set role = 'reader' where membership_id = ${memberIdOf('Ann')}`,
        sql`delete from membership where membership_id = ${memberIdOf('Ann')}`,
        sql`update organisation set name = 'Annat'`,
        sql`delete from organisation`,
        sql`delete from region_grant`,
        sql`update invitation set revoked_at = ${at}`,
        sql`delete from invitation`,
        sql`update administrator set read_at = ${at}`,
      ])
        expect(await asMember(name, others)).toBe(0n);
      await expect(asMember(name, sql`insert into region_grant values (${id}, '25', ${at})`)).rejects.toThrow(refused);
    }
  });

  test('an owner gives roles; what it is, where it acts, how others are shown and what has been used is not hers', async () => {
    const { id, ids, memberIdOf, asMember, ada } = await wall2();
    const [own, leos] = [memberIdOf('Ann'), memberIdOf('Leo')];
    for (const wrong of [
      sql`update organisation set kind = 'agency'`,
      sql`update membership set name = 'Annan' where membership_id = ${leos}`,
      sql`update membership set name = '', hidden = true where membership_id = ${leos}`,
      sql`update membership set person_id = ${ids.bo} where membership_id = ${leos}`,
      sql`insert into region_grant values (${id}, '25', ${at})`,
      member(id, ids.bo, 'reader'),
      invitation(id, 'reader', {}),
      invitation(id, 'reader', { madeBy: leos }),
      invitation(id, 'reader', { madeBy: own, used: true }),
      sql`update invitation set expires_at = 'infinity'`,
    ])
      await expect(asMember('Ann', wrong)).rejects.toThrow(refused);
    expect(await asMember('Ann', sql`update invitation set revoked_at = null, used_at = null`)).toBe(0n);
    await asMember('Ann', invitation(id, 'reader', { madeBy: own }));
    for (const change of [`note = 'x'`, 'used_at = now()'])
      await expect(
        asMember('Ann', sql`update invitation set ${sql.raw(change)} where used_at is null`),
      ).rejects.toThrow(refused);
    const other = await makeOrganisation(ada, { name: 'Annan' });
    expect(await asMember('Ann', sql`delete from organisation where organisation_id = ${other.id}`)).toBe(0n);
    expect(await asMember('Ann', sql`update membership set role = 'editor' where membership_id = ${leos}`)).toBe(1n);
  });

  test('an administrator invites an owner where there is none, once, as herself; she is shown nobody', async () => {
    const { id, ann, ada, asAda, database, run, ids } = await wall2();
    await invite(ann, id, 'reader', 'Till Bo');
    const { rows } = await sql<{ id: string }>`select administrator_id as id from administrator`.execute(
      database.kysely,
    );
    const madeAs = rows[0]?.id ?? '';
    const none = await makeOrganisation(ada, { name: 'Annan' });
    await sql`delete from invitation where organisation_id = ${none.id}`.execute(database.kysely);
    for (const wrong of [
      invitation(id, 'owner', { madeAs }),
      invitation(none.id, 'reader', { madeAs }),
      invitation(none.id, 'owner', {}),
      member(none.id, ids.ada, 'owner'),
    ])
      await expect(asAda(wrong)).rejects.toThrow(refused);
    await asAda(invitation(none.id, 'owner', { madeAs }));
    await expect(asAda(invitation(none.id, 'owner', { madeAs }))).rejects.toThrow(/invitation_to_own/);
    expect(await asAda(sql`update invitation set revoked_at = ${at} where made_by is not null`)).toBe(0n);
    await expect(asAda(sql`update invitation set used_at = ${at}`)).rejects.toThrow(refused);
    expect(await asAda(sql`delete from organisation where organisation_id = ${id}`)).toBe(0n);
    expect(await asAda(sql`delete from organisation where organisation_id = ${none.id}`)).toBe(1n);
    await run({ actor: ids.ada, at }, async (transaction) => {
      await becomeAdministrator(transaction);
      expect((await sql`select from membership`.execute(transaction)).rows).toEqual([]);
      expect((await sql`select from invitation where made_by is not null`.execute(transaction)).rows).toEqual([]);
    });
  });

  test('whose identity is protected is shown to herself and to owners, and to nobody else there', async () => {
    const { leo, id, idOf, run } = await wall2();
    await leo.ask('PUT', '/protection', { protected: true });
    const shownTo = async (name: string) => {
      const shown: string[] = [];
      await run({ actor: idOf(name), at }, async (transaction) => {
        await becomeMember(transaction, id);
        const { rows } = await sql<{ role: string }>`select role from membership order by role`.execute(transaction);
        shown.push(...rows.map(({ role }) => role));
      });
      return shown;
    };
    expect(await shownTo('Eva')).toEqual(['editor', 'owner']);
    for (const name of ['Ann', 'Leo']) expect(await shownTo(name), name).toEqual(['editor', 'owner', 'reader']);
  });

  test('nobody tells others what was not done, or reads what they were told', async () => {
    const { id, idOf, asMember, asAda } = await wall2();
    const event = (
      actor: string,
      within = id,
    ) => sql`insert into event (at, actor, on_behalf_of, act, subject_kind, subject_id)
      values (${at}, ${actor}, ${within}, 'organisation.end', 'organisation', ${id})`;
    for (const actor of ['member', 'administrator', 'service', 'operator'])
      for (const name of ['Leo', 'Eva', 'Ann'])
        await expect(asMember(name, event(actor)), name).rejects.toThrow(refused);
    for (const name of ['Leo', 'Eva']) await expect(asMember(name, event('owner')), name).rejects.toThrow(refused);
    for (const actor of ['member', 'owner', 'administrator'])
      await expect(asAda(event(actor))).rejects.toThrow(refused);
    await expect(asMember('Leo', event('owner', ''))).rejects.toThrow(refused);
    const as = (doer: string) => sql`select tell_members(${id}, 'all', ${doer}, 'organisation.change', 'organisation',
      ${id}, '{}', null, ${at}, interval '0')`;
    for (const doer of ['service', 'operator']) await expect(asMember('Leo', as(doer)), doer).rejects.toThrow(refused);
    const anns = sql`insert into person_event (event_id, person_id) select max(event_id), ${idOf('Ann')} from event`;
    for (const name of ['Leo', 'Eva']) await expect(asMember(name, anns)).rejects.toThrow(refused);
    await expect(asAda(anns)).rejects.toThrow(refused);
    for (const name of ['Leo', 'Eva', 'Ann'])
      expect(await asMember(name, sql`update person_event set called = 'x' where false`).catch(() => 'refused')).toBe(
        'refused',
      );
  });

  test('each task is shown what it is for: the command who administers, retention what is over', async () => {
    const { ann, id, run } = await wall2();
    await invite(ann, id, 'reader', 'Till Bo');
    const shown = async (task: string, time: string) => {
      const counts: Record<string, number> = {};
      await run({ task, at: time }, async (transaction) => {
        for (const table of ['organisation', 'region_grant', 'membership', 'invitation', 'administrator'])
          counts[table] = (await sql`select from ${sql.table(table)}`.execute(transaction)).rows.length;
      });
      return counts;
    };
    const nothing = { organisation: 0, region_grant: 0, membership: 0, invitation: 0, administrator: 0 };
    expect(await shown('statistics', at)).toEqual(nothing);
    expect(await shown('retention', '2026-03-01T07:00:00Z')).toEqual(nothing);
    expect(await shown('retention', at), 'four used links, and not the open one').toEqual({
      ...nothing,
      invitation: 4,
    });
    expect(await shown('administration', at)).toEqual({ ...nothing, invitation: 1, administrator: 1 });
  });

  test('what is in a county is shown where the organisation may act', async () => {
    const { id, idOf, database } = await wall2();
    const undo = new Error('undo');
    const tried = database.kysely.transaction().execute(async (transaction) => {
      await sql`create table sample (organisation_id text, region text)`.execute(transaction);
      await sql`insert into sample values (${id}, '22'), (${id}, '25'), ('another', '22')`.execute(transaction);
      await sql`alter table sample enable row level security`.execute(transaction);
      await sql`grant select, insert on sample to vidare_actor`.execute(transaction);
      await sql`create policy here on sample to vidare_actor
        using (organisation_id = current_setting('vidare.organisation', true) and granted(region))`.execute(
        transaction,
      );
      await sql`select set_config('role', 'vidare_actor', true), set_config('vidare.actor', ${idOf('Eva')}, true)`.execute(
        transaction,
      );
      const seen = async () => (await sql<{ region: string }>`select region from sample`.execute(transaction)).rows;
      expect(await seen()).toEqual([]);
      await becomeMember(transaction, id);
      expect(await seen()).toEqual([{ region: '22' }]);
      await sql`insert into sample values (${id}, '22')`.execute(transaction);
      await expect(sql`insert into sample values (${id}, '25')`.execute(transaction)).rejects.toThrow(refused);
      throw undo;
    });
    await expect(tried).rejects.toBe(undo);
  });
});
