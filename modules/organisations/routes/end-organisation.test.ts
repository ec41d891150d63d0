import { expect, test } from 'vitest';
import type { AllOrganisations } from '#contract/administration.ts';
import type { OwnEvents } from '#contract/events.ts';
import type { Organisation, Organisations } from '#contract/organisations.ts';
import type { Everything } from '#contract/profiles.ts';
import { codeOf, mill } from '#test/mill.ts';
import { accept, good, invite, makeOrganisation } from '#test/organisations.ts';
import type { Visitor } from '#test/people.ts';

const latestOf = async (who: Visitor) => good<OwnEvents>(await who.ask('GET', '/events?lang=sv')).events[0]?.words;
const isIn = async (who: Visitor) => good<Organisations>(await who.ask('GET', '/organisations')).organisations.length;

test('an owner ends her organisation: nobody is in it, no link leads to it, and all are told by its name', async () => {
  const { ada, ann, eva, leo, id, within, persona, database } = await mill();
  const other = await makeOrganisation(ada, { name: 'Annan' });
  good(await accept(eva, other.code, 'Eva'));
  const open = await invite(ann, id, 'reader');
  good(await leo.ask('PUT', '/protection', { protected: true }));
  expect(good<Organisation>(await ann.ask('GET', within)).may).toContain('organisation.end');
  good(await ann.ask('DELETE', within));

  expect([await isIn(ann), await isIn(eva), await isIn(leo)]).toEqual([0, 1, 0]);
  for (const who of [ann, eva, leo]) expect((await who.ask('GET', within)).statusCode).toBe(404);
  expect(codeOf(await accept(await persona(), open, 'Bo'))).toBe('invitation/not-found');
  expect(await latestOf(ann)).toBe('Du avslutade organisationen ”Timrå Pappersbruk”.');
  const told = 'En ägare avslutade organisationen ”Timrå Pappersbruk”. Den finns inte längre.';
  expect([await latestOf(eva), await latestOf(leo), (await latestOf(ada)) === told]).toEqual([told, told, false]);
  for (const table of ['membership', 'invitation', 'region_grant', 'organisation'] as const) {
    const left = await database.kysely.selectFrom(table).select('organisation_id').execute();
    expect(
      left.filter((row) => row.organisation_id === id),
      table,
    ).toEqual([]);
  }
  const { events: before } = good<OwnEvents>(await eva.ask('GET', '/events?lang=sv'));
  expect(
    before.map(({ words }) => words),
    'what was done before, too',
  ).toContain('Du gick med i organisationen ”Timrå Pappersbruk”.');
  const { events } = good<Everything>(await eva.ask('GET', '/profile/everything'));
  expect(events).toContainEqual(expect.objectContaining({ act: 'organisation.end', called: 'Timrå Pappersbruk' }));
});

test('what it was called is told to those who were in it, and kept in no event', async () => {
  const { ann, within, database } = await mill();
  good(await ann.ask('DELETE', within));
  const events = await database.kysely.selectFrom('event').selectAll().execute();
  expect(JSON.stringify(events)).not.toContain('Timrå');
});

test('to end one takes that she has lately shown that it is her', async () => {
  const { ada, ann, eva, within, database, wait } = await mill();
  await database.kysely
    .updateTable('session')
    .set({ way: 'passkey' } as never)
    .execute();
  wait(0.02);
  expect(codeOf(await ann.ask('DELETE', within))).toBe('access/confirm-first');
  expect(codeOf(await ada.ask('DELETE', `/administration${within}`))).toBe('access/confirm-first');
  expect(codeOf(await eva.ask('DELETE', within)), 'an editor may not, sure or not').toBe('access/not-found');
  expect(await isIn(eva)).toBe(1);
});

test('an administrator ends one that nobody owns, and none that somebody does', async () => {
  const { ada, ann, eva, within } = await mill();
  expect(codeOf(await ada.ask('DELETE', `/administration${within}`))).toBe('organisation/owned');
  good(await ann.ask('DELETE', '/account'));
  good(await ada.ask('DELETE', `/administration${within}`));
  expect(await isIn(eva)).toBe(0);
  expect(await latestOf(eva)).toBe(
    'En administratör för tjänsten avslutade organisationen ”Timrå Pappersbruk”. Den finns inte längre.',
  );
  expect(await latestOf(ada)).toBe('Du avslutade organisationen ”Timrå Pappersbruk”.');
  expect(good<AllOrganisations>(await ada.ask('GET', '/administration/organisations')).organisations).toEqual([]);
});
