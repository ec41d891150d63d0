import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import type { Administrators, AllOrganisations } from '#contract/administration.ts';
import type { OwnEvents } from '#contract/events.ts';
import type { Organisations } from '#contract/organisations.ts';
import { emptyDatabase, workerDatabase } from '#test/database.ts';
import { accept, good, makeAdministrator, makeOrganisation } from '#test/organisations.ts';
import { peopleApp, type Visitor } from '#test/people.ts';

async function installation() {
  const site = await peopleApp(await emptyDatabase());
  onTestFinished(() => site.app.close());
  const ada = await site.persona();
  await makeAdministrator(site, ada);
  return { ...site, ada };
}

const allOf = async (who: Visitor, query = '') =>
  good<AllOrganisations>(await who.ask('GET', `/administration/organisations${query}`));
const body = { kind: 'employer', name: 'Bruket', regions: ['22'] };

test('an administrator is made by the command’s link, once, and is one no longer when the command says so', async () => {
  const { command, persona, ada } = await installation();
  const { administrators } = good<Administrators>(await command('GET', '/administrators'));
  expect(administrators.map(({ name }) => name)).toEqual(['Ada']);
  const { code } = good<{ code: string }>(await command('POST', '/administrators/invitations', { days: 1 }));
  expect((await accept(ada, code, 'Ada')).json()).toMatchObject({ code: 'organisation/already-in' });
  const bo = await persona();
  expect((await bo.ask('POST', '/invitation', { code })).json()).toMatchObject({
    organisation: null,
    role: 'administrator',
  });
  good(await accept(bo, code, 'Bo'));
  expect((await accept(await persona(), code, 'Eve')).statusCode).toBe(404);
  expect(good<Organisations>(await bo.ask('GET', '/organisations')).administrator).toBe(true);
  const id = administrators[0]?.id;
  good(await command('DELETE', `/administrators/${id}`));
  expect((await command('DELETE', `/administrators/${id}`)).statusCode).toBe(404);
  expect((await ada.ask('GET', '/administration/organisations')).statusCode).toBe(404);
  const events = good<OwnEvents>(await ada.ask('GET', '/events?lang=sv&by=others')).events;
  expect(events.map(({ by, words }) => `${by}: ${words}`)).toEqual([
    'service: Du är inte längre administratör: den som sköter tjänsten tog bort dig.',
    'service: Den som sköter tjänsten läste listan över administratörer. Där står ditt namn.',
  ]);
});

test('the command’s routes answer the command alone', async () => {
  const { ada, visitor } = await installation();
  for (const who of [ada, visitor()])
    for (const [method, path] of [
      ['GET', '/administrators'],
      ['POST', '/administrators/invitations'],
      ['DELETE', '/administrators/any'],
      ['DELETE', '/administrators/invitations/any'],
    ] as const)
      expect((await who.ask(method, path, method === 'POST' ? { days: 1 } : undefined)).statusCode).toBe(403);
});

test('administrators see that organisations are there, where they may act and whether somebody owns them', async () => {
  const { ada, persona } = await installation();
  const { id, code } = await makeOrganisation(ada, {
    name: 'Ånge kommun',
    kind: 'school-owner',
    regions: ['25', '22', '22'],
  });
  await makeOrganisation(ada, { name: 'Zinkgruvan', regions: [] });
  const [zinc, ange] = (await allOf(ada)).organisations;
  expect([zinc?.name, ange?.name]).toEqual(['Zinkgruvan', 'Ånge kommun']);
  expect(ange).toMatchObject({
    kind: 'school-owner',
    regions: ['22', '25'],
    owners: 0,
    invitedUntil: expect.any(String),
  });
  const ann = await persona();
  good(await accept(ann, code, 'Ann Hemlig'));
  const answer = await ada.ask('GET', '/administration/organisations?q=ånge');
  expect(good<AllOrganisations>(answer).organisations).toMatchObject([{ id, owners: 1, invitedUntil: null }]);
  expect(answer.body).not.toContain('Ann');
  expect((await ada.ask('GET', `/organisations/${id}`)).statusCode).toBe(404);
});

test('kind, name and counties can be changed; a county that is none is refused with the nearest', async () => {
  const { ada } = await installation();
  const { id } = await makeOrganisation(ada);
  const refused = await ada.ask('PUT', `/administration/organisations/${id}`, { ...body, regions: ['21'] });
  expect(refused.json()).toMatchObject({ code: 'request/invalid-value', parameter: 'regions', nearest: '22' });
  good(
    await ada.ask('PUT', `/administration/organisations/${id}`, { kind: 'agency', name: ' Verket ', regions: ['25'] }),
  );
  expect((await allOf(ada)).organisations).toMatchObject([{ kind: 'agency', name: 'Verket', regions: ['25'] }]);
  expect((await ada.ask('PUT', '/administration/organisations/none', body)).statusCode).toBe(404);
});

test('an organisation is handed over only while nobody owns it, and the link before lapses', async () => {
  const { ada, persona } = await installation();
  const { id, code } = await makeOrganisation(ada);
  const fresh = good<{ code: string }>(await ada.ask('POST', `/administration/organisations/${id}/owner-invitation`));
  const ann = await persona();
  expect((await accept(ann, code, 'Ann')).statusCode).toBe(404);
  good(await accept(ann, fresh.code, 'Ann'));
  const again = await ada.ask('POST', `/administration/organisations/${id}/owner-invitation`);
  expect(again.json()).toMatchObject({ code: 'organisation/has-owner' });
});

test('an organisation is removed only while nobody owns it', async () => {
  const { ada, persona } = await installation();
  const { id, code } = await makeOrganisation(ada);
  const other = await makeOrganisation(ada, { name: 'Annan' });
  const ann = await persona();
  good(await accept(ann, code, 'Ann'));
  const kept = await ada.ask('DELETE', `/administration/organisations/${id}`);
  expect(kept.json()).toMatchObject({ code: 'organisation/owned' });
  good(await ada.ask('DELETE', `/administration/organisations/${other.id}`));
  expect((await allOf(ada)).organisations.map(({ name }) => name)).toEqual(['Timrå Pappersbruk']);
  expect((await accept(ann, other.code, 'Ann')).statusCode).toBe(404);
});

test('page by page, nothing missing and nothing twice', async () => {
  const { ada } = await installation();
  for (let count = 0; count < 55; count++) await makeOrganisation(ada, { name: `Bruk ${count % 7}` });
  const first = await allOf(ada);
  const second = await allOf(ada, `?cursor=${first.next}`);
  const ids = [...first.organisations, ...second.organisations].map(({ id }) => id);
  expect([first.organisations.length, second.next, new Set(ids).size]).toEqual([50, null, 55]);
  const refused = await ada.ask('GET', '/administration/organisations?cursor=x');
  expect(refused.json()).toMatchObject({ code: 'request/invalid-value', parameter: 'cursor' });
});

test('links that make administrators are listed while they are open, without their codes, and can be revoked', async () => {
  const { command, persona } = await installation();
  const made = good<{ id: string; code: string }>(await command('POST', '/administrators/invitations', { days: 2 }));
  const answer = await command('GET', '/administrators');
  const { links } = good<Administrators>(answer);
  expect(links).toEqual([{ id: made.id, createdAt: expect.any(String), expiresAt: expect.any(String) }]);
  expect(answer.body).not.toContain(made.code);
  good(await command('DELETE', `/administrators/invitations/${made.id}`));
  expect((await command('DELETE', `/administrators/invitations/${made.id}`)).statusCode).toBe(404);
  expect(good<Administrators>(await command('GET', '/administrators')).links).toEqual([]);
  expect((await accept(await persona(), made.code, 'Bo')).json()).toMatchObject({ code: 'invitation/not-found' });
});

test('administrators are told once a day that the command read their names', async () => {
  let time = new Date('2026-03-01T08:00:00Z');
  const site = await peopleApp(await emptyDatabase(), { now: () => time });
  onTestFinished(() => site.app.close());
  const ada = await site.persona();
  await makeAdministrator(site, ada);
  const told = async () =>
    good<OwnEvents>(await ada.ask('GET', '/events')).events.filter(({ act }) => act === 'administrator.list').length;
  for (let times = 0; times < 3; times++) good(await site.command('GET', '/administrators'));
  expect(await told()).toBe(1);
  time = new Date('2026-03-02T08:00:00Z');
  const again = await site.persona();
  await makeAdministrator(site, again, 'Bo');
  good(await site.command('GET', '/administrators'));
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from event where act = 'administrator.list'`.execute(
    (await workerDatabase()).kysely,
  );
  expect(rows[0]?.count, 'Ada anew, and Bo').toBe(3);
});
