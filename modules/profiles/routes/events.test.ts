import { expect, onTestFinished, test } from 'vitest';
import type { OwnEvents } from '#contract/events.ts';
import { emptyDatabase } from '#test/database.ts';
import { peopleApp, type Visitor } from '#test/people.ts';

async function somebody() {
  let time = new Date('2026-03-01T08:00:00Z');
  const site = await peopleApp(await emptyDatabase(), { now: () => time });
  onTestFinished(() => site.app.close());
  const wait = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { ...site, ann: await site.persona(), wait };
}

const eventsOf = async (who: Visitor, query = '') =>
  (await who.ask('GET', `/events?lang=sv${query}`)).json<OwnEvents>();
const wordsOf = async (who: Visitor, query = '') => (await eventsOf(who, query)).events.map(({ words }) => words);
const language = { level: 'c1' };

test('everything that was done with what is hers is told in words, the latest first', async () => {
  const { ann, visitor, wait } = await somebody();
  await ann.ask('GET', '/profile');
  await ann.ask('PUT', '/profile/languages/se', language);
  const choice = { about: ['name'], wishes: false, items: [] };
  const { token } = (await ann.ask('POST', '/shares', { name: 'Timrå', ...choice })).json<{ token: string }>();
  await visitor().ask('POST', '/shared', { token });
  await ann.ask('GET', '/profile/resume');
  expect(await wordsOf(ann)).toEqual([
    'Du laddade ner ditt cv som fil.',
    'Någon öppnade länken ”Timrå” och såg det du hade valt att visa.',
    'Du skapade länken ”Timrå”, som visar delar av din profil.',
    'Du sparade ett språk.',
    'Du läste din profil.',
    'Du öppnade ditt konto och loggade in.',
  ]);
  expect(await eventsOf(ann, '&by=others')).toMatchObject({
    events: [{ by: 'reader', act: 'share.open' }],
    next: null,
  });
  await ann.ask('GET', '/profile');
  wait(3_600_000);
  await ann.ask('GET', '/profile');
  const readings = (await wordsOf(ann)).filter((words) => words === 'Du läste din profil.');
  expect(readings).toHaveLength(2);
});

test('page by page, nothing missing and nothing twice', async () => {
  const { ann } = await somebody();
  for (let count = 0; count < 60; count++)
    await ann.ask('PUT', '/profile/languages/se', { level: count % 2 === 0 ? 'c1' : 'c2' });
  const first = await eventsOf(ann);
  const second = await eventsOf(ann, `&cursor=${first.next}`);
  const ids = [...first.events, ...second.events].map(({ id }) => Number(id));
  expect([first.events.length, second.events.length, second.next]).toEqual([50, 11, null]);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => b - a));
  const refused = await ann.ask('GET', '/events?cursor=x');
  expect([refused.statusCode, refused.json<{ parameter: string }>().parameter]).toEqual([400, 'cursor']);
});

test('another’s are not among them', async () => {
  const { ann, persona } = await somebody();
  await ann.ask('PUT', '/profile/languages/se', language);
  expect(await wordsOf(await persona())).toEqual(['Du öppnade ditt konto och loggade in.']);
});

test('as a table, which says that it was taken', async () => {
  const { ann } = await somebody();
  const table = await ann.ask('GET', '/events.csv?lang=en');
  expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
  const [head, first] = table.body.replace('\uFEFF', '').split('\r\n');
  expect(head).toBe('time,who,what,data concerned,code');
  expect(first).toBe('2026-03-01T08:00:00.000Z,You,You downloaded the list of who has seen your data.,,account.export');
});
