import { describe, expect, onTestFinished, test } from 'vitest';
import type { SessionState, Sessions } from '#contract/access.ts';
import { raiseWalls } from '#modules/access/index.ts';
import { Authenticator } from '#test/authenticator.ts';
import { emptyDatabase } from '#test/database.ts';
import { codesOf, signIn, signUp } from '#test/passkey-acts.ts';
import { peopleApp, type Visitor } from '#test/people.ts';
import { idleMs, lifetimeMs, sharedIdleMs, sharedLifetimeMs } from '../domain/session.ts';

const start = new Date('2026-03-01T08:00:00Z');

/** The application, and a clock that a test moves. */
async function site() {
  let time = start;
  const built = await peopleApp(await emptyDatabase(), { now: () => time });
  onTestFinished(() => built.app.close());
  const wait = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { ...built, wait };
}

const stateOf = async (who: Visitor) => (await who.ask('GET', '/session')).json<SessionState>();
const sessionsOf = async (who: Visitor) => (await who.ask('GET', '/sessions')).json<Sessions>().sessions;
const statusOf = async (who: Visitor) => (await who.ask('GET', '/profile')).statusCode;

describe('the cookie', () => {
  test('is out of reach of scripts and of other sites’ requests', async () => {
    const { visitor } = await site();
    const answer = await visitor().ask('POST', '/personas/assistant-nurse/session');
    expect(answer.headers['set-cookie']).toMatch(
      /^vidare-session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
  });

  test('is given to nobody who does not sign in', async () => {
    const { visitor } = await site();
    const answer = await visitor().ask('GET', '/session');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.json()).toEqual({
      session: null,
      personas: true,
      passkeysAt: 'http://localhost',
      providers: [{ id: 'anybody', name: 'Vem som helst' }],
    });
  });
});

test('signing in has a limit for each address; signing out has none', async () => {
  const { app, visitor } = await peopleApp(await emptyDatabase(), {}, {}, { signInsPerMinute: 2 });
  onTestFinished(() => app.close());
  const signIns = [];
  for (const who of [visitor(), visitor(), visitor()])
    signIns.push((await who.ask('POST', '/personas/assistant-nurse/session')).statusCode);
  expect(signIns).toEqual([200, 200, 429]);
  for (const who of [visitor(), visitor(), visitor()])
    expect((await who.ask('DELETE', '/session')).statusCode).toBe(200);
});

test('whoever is signed in has a limit, each her own, and a stricter one for exports; leaving has none', async () => {
  const limits = { personalPerMinute: 5, exportsPerMinute: 2 };
  const { app, persona } = await peopleApp(await emptyDatabase(), {}, {}, limits);
  onTestFinished(() => app.close());
  const [ann, bo] = [await persona(), await persona()];
  const exports = ['/profile/resume', '/events.csv', '/profile/everything'] as const;
  const answers = [];
  for (const path of exports) answers.push(await ann.ask('GET', path));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
  expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0);
  expect([await statusOf(ann), await statusOf(ann), await statusOf(ann)]).toEqual([200, 200, 429]);
  expect(await statusOf(bo)).toBe(200);
  expect((await ann.ask('DELETE', '/sessions')).statusCode).toBe(200);
  expect((await ann.ask('DELETE', '/account')).statusCode).toBe(200);
});

test('a page drawn for one who was signed in before does nothing for who is signed in now', async () => {
  const { app, persona } = await site();
  const [ann, bo] = [await persona(), await persona()];
  const drawnFor = async (who: Visitor) => ({
    'sec-fetch-site': 'same-origin',
    cookie: bo.cookie ?? '',
    'x-vidare-session': (await stateOf(who)).session?.id ?? '',
  });
  const erase = { method: 'DELETE', url: '/api/account' } as const;
  const old = await drawnFor(ann);
  expect((await app.inject({ ...erase, headers: old })).statusCode).toBe(401);
  expect((await app.inject({ url: '/api/profile', headers: old })).statusCode).toBe(401);
  expect(await statusOf(bo)).toBe(200);
  expect((await app.inject({ ...erase, headers: await drawnFor(bo) })).statusCode).toBe(200);
});

describe('at a shared computer', () => {
  test('the browser forgets her when it is closed, and half an hour unused is enough', async () => {
    const { visitor, wait } = await site();
    const [ann, key] = [visitor(), new Authenticator()];
    await signUp(ann, key);
    const answer = await signIn(ann, key, { shared: true });
    expect(answer.headers['set-cookie']).toMatch(/^vidare-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await stateOf(ann)).session).toMatchObject({
      shared: true,
      until: new Date(start.getTime() + sharedLifetimeMs).toISOString(),
    });
    expect(await sessionsOf(ann)).toMatchObject([{ shared: true }]);
    wait(sharedIdleMs - 60_000);
    expect(await statusOf(ann)).toBe(200);
    wait(sharedIdleMs);
    expect(await statusOf(ann)).toBe(401);
  });

  test('so it is for who opens an account there, and who comes with a code', async () => {
    const { visitor } = await site();
    const [ann, again] = [visitor(), visitor()];
    const opened = await signUp(ann, new Authenticator(), { shared: true });
    expect(opened.headers['set-cookie']).not.toContain('Max-Age');
    const [code] = await codesOf(ann);
    const recovered = await again.ask('POST', '/recovery', { code, shared: true });
    expect(recovered.headers['set-cookie']).not.toContain('Max-Age');
    expect((await stateOf(again)).session?.shared).toBe(true);
  });
});

describe('a session', () => {
  test('is told to its holder, with the way in and the device in two words', async () => {
    const { persona } = await site();
    const ann = await persona('process-operator');
    expect((await stateOf(ann)).session).toEqual({
      id: (await sessionsOf(ann))[0]?.id,
      way: 'persona',
      persona: 'process-operator',
      warnedAt: null,
      shared: false,
      since: start.toISOString(),
      until: new Date(start.getTime() + lifetimeMs).toISOString(),
    });
    expect(await sessionsOf(ann)).toMatchObject([{ device: 'Firefox, Linux', way: 'persona', current: true }]);
  });

  test('is over when nobody has used it for long, and its cookie is taken away', async () => {
    const { persona, wait } = await site();
    const ann = await persona();
    wait(idleMs - 60_000);
    expect(await statusOf(ann)).toBe(200);
    wait(idleMs - 60_000);
    expect(await statusOf(ann)).toBe(200);
    wait(idleMs);
    expect(await statusOf(ann)).toBe(401);
    expect(await stateOf(ann)).toMatchObject({ session: null });
    expect(ann.cookie).toBeUndefined();
  });

  test('is over after its lifetime, however much it is used', async () => {
    const { persona, wait } = await site();
    const ann = await persona();
    for (let used = 0; used < lifetimeMs - idleMs; used += idleMs / 2) {
      expect(await statusOf(ann)).toBe(200);
      wait(idleMs / 2);
    }
    wait(idleMs);
    expect(await statusOf(ann)).toBe(401);
  });

  test('ends at sign-out, and the token with it', async () => {
    const { persona, visitor } = await site();
    const ann = await persona();
    const kept = visitor(ann.cookie);
    expect((await ann.ask('DELETE', '/session')).json()).toEqual({ ended: 1, goOn: null });
    expect(ann.cookie).toBeUndefined();
    expect([await statusOf(ann), await statusOf(kept)]).toEqual([401, 401]);
  });

  test('is another after signing in anew: the former token is worth nothing', async () => {
    const { persona, visitor } = await site();
    const ann = await persona();
    const former = visitor(ann.cookie);
    await ann.ask('POST', '/personas/assistant-nurse/session');
    expect(ann.cookie).not.toBe(former.cookie);
    expect([await statusOf(ann), await statusOf(former)]).toEqual([200, 401]);
  });

  test('can be ended by its id; the holder’s own takes the cookie along', async () => {
    const { persona } = await site();
    const ann = await persona();
    const [own] = await sessionsOf(ann);
    expect((await ann.ask('DELETE', `/sessions/${own?.id}`)).json()).toEqual({ ended: 1 });
    expect(ann.cookie).toBeUndefined();
  });
});

test('made-up people are nowhere to be found where they may not be signed in as', async () => {
  const { app, visitor } = await peopleApp(await emptyDatabase(), { personas: async () => false });
  onTestFinished(() => app.close());
  const who = visitor();
  const answers = [await who.ask('GET', '/personas'), await who.ask('POST', '/personas/process-operator/session')];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  expect(who.cookie).toBeUndefined();
});

test('made-up cookies are looked up so often from one address, and whoever has a session goes on', async () => {
  const looks: string[] = [];
  const database = await emptyDatabase();
  const walls = raiseWalls(database.kysely);
  const asHolder: typeof walls.asHolder = async (token, act) => {
    looks.push(token);
    return walls.asHolder(token, act);
  };
  const { app, persona, visitor } = await peopleApp(
    database,
    { walls: { ...walls, asHolder } },
    {},
    { madeUpPerMinute: 3 },
  );
  onTestFinished(() => app.close());
  const ann = await persona();
  expect(await statusOf(ann)).toBe(200);
  const madeUp = (at: number) => visitor(`vidare-session=${String(at).repeat(43)}`);
  looks.length = 0;
  const statuses = [];
  for (const at of [1, 2, 3, 4, 5]) statuses.push(await statusOf(madeUp(at)));
  expect([statuses, looks.length]).toEqual([[401, 401, 401, 429, 429], 3]);
  for (const [method, path] of [
    ['GET', '/session'],
    ['POST', '/personas/assistant-nurse/session'],
    ['GET', '/events.csv'],
  ] as const) {
    const answer = await madeUp(6).ask(method, path);
    expect([answer.statusCode, Number(answer.headers['retry-after']) > 0], path).toEqual([429, true]);
  }
  expect(looks).toHaveLength(3);
  expect(await statusOf(visitor('vidare-session=short')), 'which cannot be one').toBe(401);
  expect(looks).toHaveLength(3);
  expect(await statusOf(ann)).toBe(200);
  expect((await madeUp(7).ask('DELETE', '/session')).statusCode, 'leaving').toBe(200);
  expect((await visitor().ask('POST', '/personas/assistant-nurse/session')).statusCode, 'without any').toBe(200);
});
