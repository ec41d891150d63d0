import { describe, expect, onTestFinished, test } from 'vitest';
import type { Sessions } from '#contract/access.ts';
import { Authenticator } from '#test/authenticator.ts';
import { emptyDatabase } from '#test/database.ts';
import { accountOf, addKey, codeOf, codesOf, signIn, signUp } from '#test/passkey-acts.ts';
import { peopleApp, type Visitor } from '#test/people.ts';
import { confirmedMs } from '../domain/session.ts';

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

const sessionsOf = async (who: Visitor) => (await who.ask('GET', '/sessions')).json<Sessions>().sessions;

describe('recovery codes', () => {
  test('let in once each, end every other session, and the account tells of it', async () => {
    const { visitor, wait } = await site();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    const codes = await codesOf(ann);
    expect([codes.length, new Set(codes).size, (await accountOf(ann)).recovery.left]).toEqual([10, 10, 10]);
    wait(1000);
    const lost = visitor();
    const [code = ''] = codes;
    expect((await lost.ask('POST', '/recovery', { code: code.toLowerCase().replaceAll('-', ' ') })).statusCode).toBe(
      200,
    );
    expect((await ann.ask('GET', '/profile')).statusCode).toBe(401);
    expect(await sessionsOf(lost)).toMatchObject([{ way: 'recovery', current: true }]);
    const told = new Date(start.getTime() + 1000).toISOString();
    expect((await accountOf(lost)).recovery).toEqual({ left: 9, made: start.toISOString(), used: told });
    const again = await visitor().ask('POST', '/recovery', { code });
    expect([again.statusCode, codeOf(again)]).toEqual([403, 'access/not-confirmed']);
  });

  test('no longer work when new ones are made', async () => {
    const { visitor } = await site();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    const [old = ''] = await codesOf(ann);
    await codesOf(ann);
    expect((await visitor().ask('POST', '/recovery', { code: old })).statusCode).toBe(403);
    expect((await accountOf(ann)).recovery.left).toBe(10);
  });

  test('made at the same moment, ten are left', async () => {
    const { visitor } = await site();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    await Promise.all([1, 2, 3].map(() => ann.ask('POST', '/account/recovery-codes')));
    expect((await accountOf(ann)).recovery.left).toBe(10);
  });

  test('used in a browser where somebody else is signed in, end that session too', async () => {
    const { visitor } = await site();
    const [ann, bo] = [visitor(), visitor()];
    await signUp(ann, new Authenticator());
    await signUp(bo, new Authenticator());
    const bos = bo.cookie;
    const [code = ''] = await codesOf(ann);
    expect((await bo.ask('POST', '/recovery', { code: 'wrong' })).statusCode).toBe(403);
    expect((await visitor(bos).ask('GET', '/profile')).statusCode).toBe(200);
    expect((await bo.ask('POST', '/recovery', { code })).statusCode).toBe(200);
    expect((await visitor(bos).ask('GET', '/profile')).statusCode).toBe(401);
  });

  test('used at the same moment, let in once', async () => {
    const { visitor } = await site();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    const [code = ''] = await codesOf(ann);
    const answers = await Promise.all([1, 2, 3].map(() => visitor().ask('POST', '/recovery', { code })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 403, 403]);
  });

  test('are stored nowhere', async () => {
    const { visitor, database } = await site();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    const codes = await codesOf(ann);
    const stored = JSON.stringify(await database.kysely.selectFrom('recovery_code').selectAll().execute());
    const exported = (await ann.ask('GET', '/profile/everything')).body;
    for (const code of codes) expect(stored + exported).not.toContain(code);
  });
});

describe('after coming in with a code she says which ways in are still hers', () => {
  const settle = (who: Visitor, passkeys: readonly string[]) =>
    who.ask('PUT', '/account/ways-in', { passkeys: [...passkeys], identities: [] });

  /** Ann has lost her phone, has her stick, and comes in with a code. */
  async function recovered() {
    const built = await site();
    const [phone, stick] = [new Authenticator(), new Authenticator()];
    const before = built.visitor();
    await signUp(before, phone);
    built.wait(1000);
    await addKey(before, stick);
    const codes = await codesOf(before);
    const ann = built.visitor();
    await ann.ask('POST', '/recovery', { code: codes[0] });
    return { ...built, phone, stick, codes, ann };
  }

  test('what is not hers any more lets nobody in, and then it is settled', async () => {
    const { ann, phone, stick, visitor } = await recovered();
    const { settling, passkeys } = await accountOf(ann);
    expect([settling, passkeys.length]).toEqual([true, 2]);
    expect((await settle(ann, [passkeys[1]?.id ?? ''])).statusCode).toBe(200);
    expect(await accountOf(ann)).toMatchObject({ settling: false, passkeys: [{ id: passkeys[1]?.id }] });
    expect(codeOf(await signIn(visitor(), phone))).toBe('access/not-confirmed');
    expect((await signIn(visitor(), stick)).statusCode).toBe(200);
    expect(codeOf(await settle(ann, []))).toBe('access/not-found');
  });

  test('nothing may be hers any more while codes are left; with the last one used something has to be', async () => {
    const { ann, codes, visitor } = await recovered();
    const last = visitor();
    for (const code of codes.slice(1)) await last.ask('POST', '/recovery', { code });
    expect(codeOf(await settle(last, []))).toBe('access/last-way-in');
    expect((await accountOf(last)).passkeys).toHaveLength(2);
    await codesOf(last);
    expect((await settle(last, [])).statusCode).toBe(200);
    expect((await accountOf(last)).passkeys).toEqual([]);
    expect((await ann.ask('GET', '/account')).statusCode).toBe(401);
  });

  test('until then she may add a passkey however long it takes, for she has nothing to show that it is her with', async () => {
    const { ann, wait } = await recovered();
    wait(confirmedMs * 3);
    expect((await addKey(ann, new Authenticator())).statusCode).toBe(200);
    await settle(
      ann,
      (await accountOf(ann)).passkeys.map(({ id }) => id),
    );
    expect(codeOf(await ann.ask('POST', '/account/passkeys/options'))).toBe('access/confirm-first');
  });

  test('who came in in another way has nothing to settle', async () => {
    const { phone, visitor } = await recovered();
    const ann = visitor();
    await signIn(ann, phone);
    expect((await accountOf(ann)).settling).toBe(false);
    expect(codeOf(await settle(ann, []))).toBe('access/not-found');
    expect((await accountOf(ann)).passkeys).toHaveLength(2);
  });
});
