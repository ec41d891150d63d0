import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Organisation } from '#contract/organisations.ts';
import type { Database } from '#db/open-database.ts';
import { takeEveryTurn, takeTurn } from '#db/turns.ts';
import { serverUrl } from '#test/database.ts';
import { codeOf, memberNamed, membersOf, mill } from '#test/mill.ts';
import { accept, good, invite, makeOrganisation } from '#test/organisations.ts';

/** Until so many wait for a lock. */
async function somebodyWaits({ kysely }: Database, many = 1): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await sql`select from pg_locks where not granted and database = (
      select oid from pg_database where datname = current_database())`.execute(kysely);
    if (rows.length >= many) return;
    await wait(25);
  }
  throw new Error('nobody waits');
}

// The embedded database takes one transaction at a time, so that these can only fail on a server.
describe.runIf(serverUrl !== undefined)('in turn', () => {
  test('whoever joins waits for her turn before she holds anything', async () => {
    const { ann, id, persona, database } = await mill();
    const [code, bo] = [await invite(ann, id, 'reader'), await persona()];
    const joining = await database.kysely.transaction().execute(async (transaction) => {
      await takeTurn(transaction, id);
      const answer = accept(bo, code, 'Bo');
      await somebodyWaits(database);
      await sql`select from invitation where organisation_id = ${id} for update nowait`.execute(transaction);
      await sql`select from organisation where organisation_id = ${id} for update nowait`.execute(transaction);
      return { answer };
    });
    good(await joining.answer);
  });

  test('who became an owner meanwhile is not made less by a link', async () => {
    const { ann, leo, id, within, database } = await mill();
    const code = await invite(ann, id, 'editor');
    const leos = await memberNamed(ann, id, 'Leo');
    const joining = await database.kysely.transaction().execute(async (transaction) => {
      await takeTurn(transaction, id);
      const answer = accept(leo, code, 'Leo');
      await somebodyWaits(database);
      await transaction.updateTable('membership').set({ role: 'owner' }).where('membership_id', '=', leos).execute();
      return { answer };
    });
    expect(codeOf(await joining.answer)).toBe('organisation/already-in');
    expect(good<Organisation>(await leo.ask('GET', within)).role).toBe('owner');
  });

  test('an owner is invited in turn', async () => {
    const { ada, database } = await mill();
    const { id } = await makeOrganisation(ada, { name: 'Annan' });
    const asked = await database.kysely.transaction().execute(async (transaction) => {
      await takeTurn(transaction, id);
      const answer = ada.ask('POST', `/administration/organisations/${id}/owner-invitation`);
      await somebodyWaits(database);
      await sql`select from invitation where organisation_id = ${id} for update nowait`.execute(transaction);
      return { answer };
    });
    good(await asked.answer);
  });
});

describe.runIf(serverUrl !== undefined)('an owner’s act on a member who erases her account', () => {
  const both = async (first: 'act' | 'erasing') => {
    const place = await mill();
    const { ann, eva, id, within, database } = place;
    const evas = `${within}/members/${await memberNamed(ann, id, 'Eva')}`;
    const asked = {
      act: () => ann.ask('PUT', `${evas}/role`, { role: 'reader' }),
      erasing: () => eva.ask('DELETE', '/account'),
    };
    const answers = await database.kysely.transaction().execute(async (transaction) => {
      await takeEveryTurn(transaction);
      const one = asked[first]();
      await somebodyWaits(database);
      const other = asked[first === 'act' ? 'erasing' : 'act']();
      await somebodyWaits(database, 2);
      return { one, other };
    });
    return { place, statuses: [(await answers.one).statusCode, (await answers.other).statusCode] };
  };

  test('is done before it', async () => {
    const { place, statuses } = await both('act');
    expect(statuses).toEqual([200, 200]);
    expect((await membersOf(place.ann, place.id)).map(({ name }) => name)).toEqual(['Ann', 'Leo']);
  });

  test('or finds her there no longer', async () => {
    expect((await both('erasing')).statuses).toEqual([200, 404]);
  });
});

test('of two who are to own it at once one does, and whoever joins while roles change gets an answer', async () => {
  for (let round = 0; round < 2; round++) {
    const { ada, ann, eva, leo, id, within, persona } = await mill();
    const { id: other } = await makeOrganisation(ada, { name: 'Annan' });
    const links = await Promise.all(
      [1, 2, 3].map(() => ada.ask('POST', `/administration/organisations/${other}/owner-invitation`)),
    );
    const people = [await persona(), await persona(), await persona()];
    const joined = [];
    for (const [index, link] of links.entries())
      joined.push(await accept(people[index] as never, good<{ code: string }>(link).code, 'Bo'));
    expect(joined.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 404, 404]);

    const evas = await memberNamed(ann, id, 'Eva');
    good(await ann.ask('PUT', `${within}/members/${evas}/role`, { role: 'owner' }));
    const code = await invite(eva, id, 'editor');
    const answers = await Promise.all([
      accept(leo, code, 'Leo'),
      ann.ask('PUT', `${within}/members/${evas}/role`, { role: 'reader' }),
      eva.ask('DELETE', '/account'),
    ]);
    // A refusal by wall 2 would be a 500: that is a hole, and no race.
    for (const { statusCode, body } of answers) expect([200, 404], body).toContain(statusCode);
    expect((await membersOf(ann, id)).map(({ role }) => role)).toContain('owner');
  }
});

test('a link to own it that an administrator made lapses when somebody owns it, or when she administers no longer', async () => {
  const { ada, ann, persona, command, database } = await mill();
  const { id, code } = await makeOrganisation(ada, { name: 'Annan' });
  // As if it had come from elsewhere: no act makes an owner while a link to own it is open.
  await sql`insert into membership select membership_id || 'x', ${id}, person_id, role, name, hidden, since
    from membership where role = 'owner'`.execute(database.kysely);
  const bo = await persona();
  expect(codeOf(await accept(bo, code, 'Bo'))).toBe('invitation/not-found');
  expect(codeOf(await bo.ask('POST', '/invitation', { code }))).toBe('invitation/not-found');
  good(await ann.ask('GET', `/organisations/${id}`));

  const third = await makeOrganisation(ada, { name: 'Tredje' });
  const { administrators } = good<{ administrators: { id: string }[] }>(await command('GET', '/administrators'));
  good(await command('DELETE', `/administrators/${administrators[0]?.id}`));
  expect(codeOf(await accept(bo, third.code, 'Bo'))).toBe('invitation/not-found');
});
