import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Everything } from '#contract/profiles.ts';
import type { Shared, Shares } from '#contract/shares.ts';
import { hashOf, raiseWalls } from '#modules/access/index.ts';
import { emptyDatabase } from '#test/database.ts';
import { fillProfile, peopleApp, type Visitor } from '#test/people.ts';
import { countedEveryMs, expiryOf, mostOpenShares } from '../domain/share.ts';

const start = new Date('2026-03-01T08:00:00Z');
type Options = Parameters<typeof peopleApp>[1];

/** Ann and Bo, with something everywhere, and a clock that a test moves. */
async function twoPeople(options: (kysely: Awaited<ReturnType<typeof emptyDatabase>>) => Options = () => ({})) {
  let time = start;
  const database = await emptyDatabase();
  const site = await peopleApp(database, { now: () => time, ...options(database) });
  onTestFinished(() => site.app.close());
  const [ann, bo] = [await site.persona('process-operator'), await site.persona('newcomer-engineer')];
  await fillProfile(ann, 'annsmark');
  await fillProfile(bo, 'bosmark');
  for (const who of [ann, bo]) for (const { id } of await sharesOf(who)) await who.ask('DELETE', `/shares/${id}`);
  const wait = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { database, ...site, ann, bo, wait };
}

const choice = { about: ['name'], wishes: false, items: [{ part: 'experiences', id: 'one' }] };
const sharesOf = async (who: Visitor) => (await who.ask('GET', '/shares')).json<Shares>().shares;
const openOf = async (who: Visitor) => (await sharesOf(who)).filter(({ state }) => state === 'open');
async function share(who: Visitor, body: object = choice) {
  const answer = await who.ask('POST', '/shares', { name: 'Till Timrå bruk', ...body });
  return answer.json<{ id: string; token: string; expiresAt: string }>();
}
const open = (who: Visitor, token: string) => who.ask('POST', '/shared', { token });
const told = ({ statusCode, body }: { statusCode: number; body: string }) =>
  [statusCode, body.replace(/"instance":"[^"]*"/, '')] as const;

describe('a share', () => {
  test('shows exactly what was chosen, to whoever has its link, as it is in the profile now', async () => {
    const { ann, visitor } = await twoPeople();
    const { token, expiresAt } = await share(ann);
    expect(expiresAt).toBe(expiryOf(start, 30).toISOString());
    const shared = (await open(visitor(), token)).json<Shared>();
    expect(shared).toMatchObject({ sharedBy: 'annsmark', until: expiresAt, wishes: null, skills: [], languages: [] });
    expect(shared.about).toEqual({ name: 'annsmark' });
    expect(shared.experiences.map(({ title }) => title)).toEqual(['annsmark']);
    await ann.ask('PUT', '/profile/experiences/two', { ...shared.experiences[0], id: undefined, title: 'Later' });
    await ann.ask('DELETE', '/profile/experiences/one');
    expect((await open(visitor(), token)).json<Shared>().experiences).toEqual([]);
    await ann.ask('PUT', '/profile/experiences/one', { ...shared.experiences[0], id: undefined });
    expect((await open(visitor(), token)).json<Shared>().experiences).toEqual([]);
  });

  test('with everything in it shows no notes of her own', async () => {
    const { ann, visitor } = await twoPeople();
    const items = ['experiences/one', 'educations/one', 'skills/one', 'languages/fi', 'jobs/8192', 'plans/one'].map(
      (path) => ({ part: path.split('/')[0], id: path.split('/')[1] }),
    );
    const { token } = await share(ann, { about: ['name', 'email', 'phone', 'place', 'about'], wishes: true, items });
    const shared = (await open(visitor(), token)).json<Shared>();
    expect(shared.jobs).toEqual([{ id: '8192', name: 'annsmark', choices: '' }]);
    expect(shared.wishes).toMatchObject({ payFloorSek: 30_000 });
    for (const part of ['experiences', 'educations', 'skills', 'languages', 'jobs', 'plans'] as const)
      expect(shared[part], part).toHaveLength(1);
  });

  test('is gone when it is closed or over, and a wrong link is told the same', async () => {
    const { ann, visitor, wait } = await twoPeople();
    const [closed, over] = [await share(ann), await share(ann, { ...choice, days: 1 })];
    await ann.ask('DELETE', `/shares/${closed.id}`);
    for (let hours = 0; hours < 24; hours += 6) {
      wait(6 * 3_600_000);
      await ann.ask('GET', '/profile');
    }
    const answers = [];
    for (const token of [closed.token, over.token, 'x'.repeat(43), '', "' or 1=1--"])
      answers.push(told(await open(visitor(), token)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
    const states = new Map((await sharesOf(ann)).map(({ id, state }) => [id, state]));
    expect([states.get(closed.id), states.get(over.id)]).toEqual(['closed', 'expired']);
  });

  test('counts its openings, those close upon each other once, and tells her when, not who', async () => {
    const { ann, visitor, wait, database } = await twoPeople();
    const { token, id } = await share(ann);
    await Promise.all([open(visitor(), token), open(visitor(), token)]);
    wait(countedEveryMs);
    await open(visitor(), token);
    const told = (await sharesOf(ann)).find((one) => one.id === id);
    expect(told).toMatchObject({ opens: 2, name: 'Till Timrå bruk' });
    const later = new Date(start.getTime() + countedEveryMs).toISOString();
    expect(told?.openedAt).toEqual([later, start.toISOString()]);
    const events = await database.kysely.selectFrom('event').selectAll().where('act', '=', 'share.open').execute();
    expect(events).toMatchObject([
      { actor: 'reader', subject_id: id, fields: [], on_behalf_of: null },
      { actor: 'reader', subject_id: id },
    ]);
  });

  test('is refused when nothing is chosen, for what is not hers, and beyond a year', async () => {
    const { ann, bo } = await twoPeople();
    const codeOf = async (body: object) =>
      (await bo.ask('POST', '/shares', { name: 'x', ...body })).json<{ code: string }>().code;
    expect(await codeOf({ about: [], wishes: false, items: [] })).toBe('share/nothing-chosen');
    await ann.ask('PUT', '/profile/languages/se', { level: 'c1' });
    expect(await codeOf({ ...choice, items: [{ part: 'languages', id: 'se' }] })).toBe('share/item-gone');
    expect(await codeOf({ ...choice, days: 366 })).toBe('request/invalid-value');
    expect(await openOf(bo)).toEqual([]);
    for (let count = 0; count < mostOpenShares; count++) await share(bo);
    expect(await codeOf(choice)).toBe('share/full');
  });

  test('of Ann’s is not Bo’s to close', async () => {
    const { ann, bo, visitor } = await twoPeople();
    const { id, token } = await share(ann);
    expect((await bo.ask('DELETE', `/shares/${id}`)).statusCode).toBe(404);
    expect((await open(visitor(), token)).statusCode).toBe(200);
  });

  test('goes with the account, links and all, and is in what she takes with her, without its token', async () => {
    const { ann, visitor, database } = await twoPeople();
    const { token, id } = await share(ann);
    const everything = (await ann.ask('GET', '/profile/everything')).json<Everything>();
    expect(everything.shares).toContainEqual(expect.objectContaining({ id, name: 'Till Timrå bruk' }));
    expect(JSON.stringify(everything)).not.toContain(token);
    await ann.ask('DELETE', '/account');
    expect((await open(visitor(), token)).statusCode).toBe(404);
    const left = await database.kysely.selectFrom('share').select('share_id').where('share_id', '=', id).execute();
    expect(left).toEqual([]);
  });
});

describe('with wall 1 switched off', () => {
  test('a reader is shown no more than the share, whatever SQL asks for', async () => {
    const { ann, database } = await twoPeople(({ kysely }) => ({ walls: { ...raiseWalls(kysely), may: () => true } }));
    const { token } = await share(ann);
    const link = { tokenHash: hashOf(token), at: start };
    const seen = await raiseWalls(database.kysely).asReader(link, async (transaction) => {
      const counts: Record<string, number> = {};
      const { rows: tables } = await sql<{ name: string }>`
        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'`.execute(transaction);
      for (const { name } of tables) {
        const { rows } = await sql`select person_id from ${sql.table(name)}`.execute(transaction);
        if (rows.length > 0) counts[name] = rows.length;
      }
      return counts;
    });
    expect(seen).toEqual({ share: 1, share_item: 1, profile_about: 1, profile_experience: 1 });
  });

  test('and one whose link is over is shown nothing', async () => {
    const { ann, database } = await twoPeople();
    const { token } = await share(ann);
    const at = expiryOf(start, 30);
    const rows = await raiseWalls(database.kysely).asReader({ tokenHash: hashOf(token), at }, (transaction) =>
      transaction.selectFrom('share').selectAll().execute(),
    );
    expect(rows).toEqual([]);
  });
});
