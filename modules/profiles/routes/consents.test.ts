import { describe, expect, onTestFinished, test } from 'vitest';
import type { Consents, Purposes, SkillStatistics } from '#contract/consents.ts';
import type { Everything } from '#contract/profiles.ts';
import type { Shares } from '#contract/shares.ts';
import { periods } from '#kit/periods.ts';
import { raiseWalls } from '#modules/access/index.ts';
import { emptyDatabase } from '#test/database.ts';
import { peopleApp, type Visitor } from '#test/people.ts';

const start = new Date('2026-03-01T08:00:00Z');
const countedMs = periods.countedAfterDays * 24 * 3_600_000;

async function somebody() {
  let time = start;
  const database = await emptyDatabase();
  const site = await peopleApp(database, { now: () => time, knownSkills: async () => new Set(['common']) });
  onTestFinished(() => site.app.close());
  const wait = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { database, ...site, ann: await site.persona(), wait };
}

const consentsOf = async (who: Visitor) => (await who.ask('GET', '/consents?lang=sv')).json<Consents>();
const say = (who: Visitor, given: boolean, purpose = 'skill-statistics') =>
  who.ask('PUT', `/consents/${purpose}`, { given });
const countsOf = async (who: Visitor) =>
  new Map(
    (await who.ask('GET', '/statistics/skills')).json<SkillStatistics>().skills.map(({ id, people }) => [id, people]),
  );
const protect = (who: Visitor, on: boolean) => who.ask('PUT', '/protection', { protected: on });
const codeOf = (answer: { json<T>(): T }) => answer.json<{ code: string }>().code;

describe('a consent', () => {
  test('is no until she says yes; each yes and each no is a record that she can take with her', async () => {
    const { ann, wait } = await somebody();
    expect((await consentsOf(ann)).consents).toMatchObject([{ id: 'skill-statistics', given: false, record: [] }]);
    await say(ann, true);
    await say(ann, true);
    wait(60_000);
    await say(ann, false);
    const [withdrawn, given] = [new Date(start.getTime() + 60_000).toISOString(), start.toISOString()];
    const record = [{ edition: 1, givenAt: given, withdrawnAt: withdrawn }];
    expect((await consentsOf(ann)).consents).toMatchObject([{ given: false, record }]);
    wait(60_000);
    await say(ann, true);
    const { consents, events } = (await ann.ask('GET', '/profile/everything')).json<Everything>();
    expect(consents).toMatchObject({ consents: [{ given: true, record: [...record, { withdrawnAt: null }] }] });
    const acts = events.map(({ act }) => act).filter((act) => act.startsWith('consent'));
    expect(acts).toEqual(['consent.give', 'consent.withdraw', 'consent.give']);
  });

  test('is asked for nothing but what may be refused', async () => {
    const { ann, visitor } = await somebody();
    const { purposes } = (await visitor().ask('GET', '/purposes?lang=sv')).json<Purposes>();
    expect(purposes.length).toBeGreaterThan(5);
    const asked = purposes.filter(({ basis }) => basis === 'a').map(({ id }) => id);
    expect((await consentsOf(ann)).consents.map(({ id }) => id)).toEqual(asked);
    const answers = [await say(ann, true, 'profile'), await say(ann, true, 'nothing')];
    expect(answers.map((answer) => [answer.statusCode, codeOf(answer)])).toEqual([
      [404, 'access/not-found'],
      [404, 'access/not-found'],
    ]);
  });
});

describe('statistics of skills', () => {
  /** So many with one skill in common, who have said yes. */
  async function people(count: number, site: Awaited<ReturnType<typeof somebody>>) {
    const all: Visitor[] = [];
    for (let at = 0; at < count; at++) {
      const who = await site.persona('assistant-nurse');
      await who.ask('PUT', '/profile/skills/common', { scheme: 'starter', name: 'x', level: null, evidence: '' });
      await who.ask('PUT', '/profile/skills/own-words', { scheme: null, name: 'x', level: null, evidence: '' });
      await who.ask('PUT', '/profile/skills/a-sentence', { scheme: 'starter', name: 'x', level: null, evidence: '' });
      await say(who, true);
      all.push(who);
    }
    return all;
  }

  /** Every yes was said so long ago: a session does not last until it counts. */
  const saidAgo = ({ database }: Awaited<ReturnType<typeof somebody>>, ms: number) =>
    database.kysely
      .updateTable('consent')
      .set({ given_at: new Date(start.getTime() - ms) })
      .execute();

  test('count those who said yes a while ago, in whole fives, and none below five', async () => {
    const site = await somebody();
    const [first, second] = await people(4, site);
    await people(2, site);
    await saidAgo(site, countedMs - 1);
    expect(await countsOf(site.visitor())).toEqual(new Map());
    await saidAgo(site, countedMs);
    expect((await countsOf(site.visitor())).get('common')).toBe(5);
    expect([...(await countsOf(site.visitor())).keys()]).toEqual(['common']);
    await say(first ?? site.ann, false);
    await protect(second ?? site.ann, true);
    expect(await countsOf(site.visitor())).toEqual(new Map());
  });

  test('are shown no rows but skills of those who have said yes', async () => {
    const site = await somebody();
    await people(1, site);
    const seenAt = (at: Date) =>
      raiseWalls(site.database.kysely).asTask(
        'statistics',
        async (transaction) => ({
          people: (await transaction.selectFrom('person').selectAll().execute()).length,
          abouts: (await transaction.selectFrom('profile_about').selectAll().execute()).length,
          holders: new Set(
            (await transaction.selectFrom('profile_skill').selectAll().execute()).map(({ person_id }) => person_id),
          ).size,
        }),
        at,
      );
    expect(await seenAt(start)).toEqual({ people: 0, abouts: 0, holders: 0 });
    expect(await seenAt(new Date(start.getTime() + countedMs))).toEqual({ people: 0, abouts: 0, holders: 1 });
  });
});

describe('a protected identity', () => {
  test('closes what is shared and counted at once, and lets nothing more be shared', async () => {
    const { ann, visitor } = await somebody();
    const choice = { name: 'x', about: ['name'], wishes: false, items: [] };
    const { token } = (await ann.ask('POST', '/shares', choice)).json<{ token: string }>();
    await say(ann, true);
    expect((await protect(ann, true)).json()).toEqual({ protectedSince: start.toISOString(), closed: 1 });
    expect((await visitor().ask('POST', '/shared', { token })).statusCode).toBe(404);
    const { shares } = (await ann.ask('GET', '/shares')).json<Shares>();
    expect(shares.map(({ state }) => state)).toEqual(['closed']);
    expect(codeOf(await ann.ask('POST', '/shares', choice))).toBe('share/protected');
    expect(codeOf(await say(ann, true))).toBe('consent/protected');
    expect(await consentsOf(ann)).toMatchObject({ protectedSince: start.toISOString(), consents: [{ given: false }] });
  });

  test('can be taken back; what it closed stays closed', async () => {
    const { ann, visitor } = await somebody();
    const choice = { name: 'x', about: ['name'], wishes: false, items: [] };
    const { token } = (await ann.ask('POST', '/shares', choice)).json<{ token: string }>();
    await protect(ann, true);
    expect((await protect(ann, false)).json()).toEqual({ protectedSince: null, closed: 0 });
    expect((await visitor().ask('POST', '/shared', { token })).statusCode).toBe(404);
    expect((await ann.ask('POST', '/shares', choice)).statusCode).toBe(200);
  });
});
