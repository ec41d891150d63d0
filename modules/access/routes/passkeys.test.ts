import { describe, expect, onTestFinished, test } from 'vitest';
import { Authenticator } from '#test/authenticator.ts';
import { emptyDatabase } from '#test/database.ts';
import { accountOf, addKey, codeOf, codesOf, type Options, optionsOf, signIn, signUp } from '#test/passkey-acts.ts';
import { peopleApp } from '#test/people.ts';
import { attemptMs } from '../domain/attempt.ts';

const start = new Date('2026-03-01T08:00:00Z');

/** The application, and a clock that a test moves. */
async function site() {
  let time = start;
  const database = await emptyDatabase();
  const built = await peopleApp(database, { now: () => time });
  onTestFinished(() => built.app.close());
  const wait = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { ...built, database, wait };
}

describe('a passkey', () => {
  test('opens an account, and lets its holder in again, without a name or anything else of hers', async () => {
    const { visitor } = await site();
    const key = new Authenticator();
    const ann = visitor();
    expect((await signUp(ann, key)).statusCode).toBe(200);
    await ann.ask('PUT', '/profile/languages/fi', { level: 'c1' });
    await ann.ask('DELETE', '/session');
    expect((await ann.ask('GET', '/profile')).statusCode).toBe(401);

    const again = visitor();
    const options = await optionsOf(again, '/sign-in');
    expect(options).not.toHaveProperty('allowCredentials');
    expect((await again.ask('POST', '/sign-in', { credential: key.get(options) })).statusCode).toBe(200);
    const profile = (await again.ask('GET', '/profile')).json<{ languages: { id: string }[] }>();
    expect(profile.languages.map(({ id }) => id)).toEqual(['fi']);
    expect((await accountOf(again)).passkeys).toMatchObject([{ name: 'Firefox, Linux', removable: false }]);
  });

  test('that never counts lets in all the same; one that counts backwards does not', async () => {
    const { visitor } = await site();
    const still = new Authenticator();
    still.counts = false;
    await signUp(visitor(), still);
    for (const who of [visitor(), visitor()]) expect((await signIn(who, still)).statusCode).toBe(200);
    const copied = new Authenticator();
    await signUp(visitor(), copied);
    for (const who of [visitor(), visitor()]) expect((await signIn(who, copied)).statusCode).toBe(200);
    copied.count = 1;
    expect(codeOf(await signIn(visitor(), copied))).toBe('access/not-confirmed');
  });

  test('that does not make sure who holds it lets nobody in', async () => {
    const { visitor } = await site();
    const key = new Authenticator();
    await signUp(visitor(), key);
    key.verifies = false;
    expect(codeOf(await signIn(visitor(), key))).toBe('access/not-confirmed');
  });

  test('is no other’s: what is wrong with a sign-in is never told', async () => {
    const { visitor, database } = await site();
    const [ann, bo, nobody] = [new Authenticator(), new Authenticator(), new Authenticator()];
    await signUp(visitor(), ann);
    await signUp(visitor(), bo);
    const tries: ((options: Options) => object)[] = [
      (options) => nobody.get(options),
      (options) => ({ ...bo.get(options), id: ann.id, rawId: ann.id }),
      (options) => ann.get(options, 'https://evil.example'),
      (options) => ann.get({ ...options, rpId: 'evil.example' }),
      (options) => ann.get({ ...options, challenge: Buffer.from('another').toString('base64url') }),
      (options) => {
        const signed = ann.get(options);
        return { ...signed, response: { ...signed.response, userHandle: bo.userHandle } };
      },
    ];
    const answers = [];
    for (const attempt of tries) {
      const who = visitor();
      const answer = await who.ask('POST', '/sign-in', { credential: attempt(await optionsOf(who, '/sign-in')) });
      answers.push(answer.body.replace(/"instance":"[^"]*"/, ''));
      expect([answer.statusCode, who.cookie]).toEqual([403, undefined]);
    }
    expect(new Set(answers).size).toBe(1);
    expect(await database.kysely.selectFrom('session').select('way').execute()).toHaveLength(2);
  });
});

describe('a challenge', () => {
  test('is met once', async () => {
    const { visitor } = await site();
    const key = new Authenticator();
    await signUp(visitor(), key);
    const who = visitor();
    const credential = key.get(await optionsOf(who, '/sign-in'));
    expect((await who.ask('POST', '/sign-in', { credential })).statusCode).toBe(200);
    const replayed = await who.ask('POST', '/sign-in', { credential });
    expect([replayed.statusCode, codeOf(replayed)]).toEqual([409, 'access/attempt-over']);
  });

  test('is spent by a try that fails', async () => {
    const { visitor } = await site();
    const key = new Authenticator();
    await signUp(visitor(), key);
    const who = visitor();
    const options = await optionsOf(who, '/sign-in');
    await who.ask('POST', '/sign-in', { credential: key.get(options, 'https://evil.example') });
    expect(codeOf(await who.ask('POST', '/sign-in', { credential: key.get(options) }))).toBe('access/attempt-over');
  });

  test('is for the browser that asked, and for what it asked', async () => {
    const { visitor } = await site();
    const key = new Authenticator();
    const ann = visitor();
    await signUp(ann, key);
    const other = visitor();
    await optionsOf(other, '/sign-in');
    const credential = key.get(await optionsOf(visitor(), '/sign-in'));
    expect(codeOf(await other.ask('POST', '/sign-in', { credential }))).toBe('access/not-confirmed');
    expect(codeOf(await visitor().ask('POST', '/sign-in', { credential }))).toBe('access/attempt-over');
    // Begun as a sign-up, it adds nothing to an account; begun by Ann, it adds nothing to Bo's.
    const added = new Authenticator().create(await optionsOf(ann, '/sign-up'));
    expect(codeOf(await ann.ask('POST', '/account/passkeys', { credential: added }))).toBe('access/attempt-over');
    const hers = new Authenticator().create(await optionsOf(ann, '/account/passkeys'));
    const bo = visitor();
    await signUp(bo, new Authenticator());
    bo.attempt = ann.attempt;
    expect(codeOf(await bo.ask('POST', '/account/passkeys', { credential: hers }))).toBe('access/attempt-over');
  });

  test('is over after a while, and is then swept away', async () => {
    const { visitor, wait, database } = await site();
    const key = new Authenticator();
    await signUp(visitor(), key);
    const who = visitor();
    const credential = key.get(await optionsOf(who, '/sign-in'));
    wait(attemptMs);
    expect(codeOf(await who.ask('POST', '/sign-in', { credential }))).toBe('access/attempt-over');
    await optionsOf(visitor(), '/sign-in');
    wait(attemptMs);
    await optionsOf(visitor(), '/sign-in');
    expect(await database.kysely.selectFrom('sign_in_attempt').select('expires_at').execute()).toHaveLength(1);
  });

  test('is bound by a cookie that no script and no other site’s request gets', async () => {
    const { visitor } = await site();
    const answer = await visitor().ask('POST', '/sign-in/options');
    expect(answer.headers['set-cookie']).toMatch(
      /^vidare-attempt=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe('several passkeys', () => {
  test('are named, renamed and removed, but never the last way in', async () => {
    const { visitor, wait } = await site();
    const [phone, stick] = [new Authenticator(), new Authenticator()];
    const ann = visitor();
    await signUp(ann, phone);
    wait(1000);
    expect((await addKey(ann, stick)).statusCode).toBe(200);
    const [first, second] = (await accountOf(ann)).passkeys;
    expect([first?.removable, second?.removable, second?.used]).toEqual([true, true, null]);
    await ann.ask('PUT', `/account/passkeys/${second?.id}`, { name: 'På nyckelknippan' });
    expect((await ann.ask('DELETE', `/account/passkeys/${first?.id}`)).statusCode).toBe(200);
    expect(codeOf(await signIn(visitor(), phone))).toBe('access/not-confirmed');
    expect((await signIn(visitor(), stick)).statusCode).toBe(200);
    expect((await accountOf(ann)).passkeys).toMatchObject([{ name: 'På nyckelknippan', removable: false }]);
    const refused = await ann.ask('DELETE', `/account/passkeys/${second?.id}`);
    expect([refused.statusCode, codeOf(refused)]).toEqual([409, 'access/last-way-in']);
    await codesOf(ann);
    expect(codeOf(await ann.ask('DELETE', `/account/passkeys/${second?.id}`))).toBe('access/last-way-in');
  });

  test('removed at the same moment, one is left', async () => {
    const { visitor } = await site();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    await addKey(ann, new Authenticator());
    const ids = (await accountOf(ann)).passkeys.map(({ id }) => id);
    await Promise.all(ids.map((id) => ann.ask('DELETE', `/account/passkeys/${id}`)));
    expect((await accountOf(ann)).passkeys).toHaveLength(1);
  });

  test('one that somebody has already is nobody else’s, and opens no account', async () => {
    const { visitor, database } = await site();
    const key = new Authenticator();
    const ann = visitor();
    await signUp(ann, key);
    const again = visitor();
    expect(codeOf(await signUp(again, key))).toBe('access/passkey-known');
    expect(again.cookie).toBeUndefined();
    expect(await database.kysely.selectFrom('person').select('person_id').execute()).toHaveLength(1);
    expect((await optionsOf(ann, '/account/passkeys')).excludeCredentials).toMatchObject([{ id: key.id }]);
  });
});

test('where the server does not know its own address there are no passkeys, and it says so', async () => {
  const { app } = await site();
  const headers = { host: 'vidare.example.se', 'sec-fetch-site': 'same-origin' };
  const there = await peopleApp(await emptyDatabase(), {}, {}, { host: '0.0.0.0' });
  onTestFinished(() => there.app.close());
  const state = await there.app.inject({ url: '/api/session', headers });
  expect(state.json()).toMatchObject({ passkeysAt: null });
  const answer = await there.app.inject({ method: 'POST', url: '/api/sign-in/options', headers });
  expect(codeOf(answer)).toBe('access/no-passkeys-here');
  expect((await app.inject({ url: '/api/session' })).json()).toMatchObject({ passkeysAt: 'http://localhost' });
});

test('with an address of its own, passkeys are that site’s', async () => {
  const publicUrl = 'https://vidare.example.se';
  const there = await peopleApp(await emptyDatabase(), {}, {}, { host: '0.0.0.0', publicUrl });
  onTestFinished(() => there.app.close());
  const who = there.visitor();
  const key = new Authenticator();
  const options = await optionsOf(who, '/sign-up');
  expect(options.rp).toMatchObject({ id: 'vidare.example.se' });
  const foreign = await who.ask('POST', '/sign-up', { credential: key.create(options) });
  expect(codeOf(foreign)).toBe('access/not-confirmed');
  const credential = key.create(await optionsOf(who, '/sign-up'), publicUrl);
  expect((await who.ask('POST', '/sign-up', { credential })).statusCode).toBe(200);
});
