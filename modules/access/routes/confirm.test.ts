import { describe, expect, onTestFinished, test } from 'vitest';
import { Authenticator } from '#test/authenticator.ts';
import { emptyDatabase } from '#test/database.ts';
import { accountOf, addKey, codeOf, confirm, optionsOf, signIn, signUp } from '#test/passkey-acts.ts';
import { peopleApp, type Visitor } from '#test/people.ts';
import { confirmedMs } from '../domain/session.ts';

/** Ann, who signed in with a passkey a while ago, and a clock that a test moves. */
async function annLater() {
  let time = new Date('2026-03-01T08:00:00Z');
  const database = await emptyDatabase();
  const built = await peopleApp(database, { now: () => time });
  onTestFinished(() => built.app.close());
  const wait = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  const [ann, key] = [built.visitor(), new Authenticator()];
  await signUp(ann, key);
  await addKey(ann, new Authenticator());
  await ann.ask('POST', '/account/providers', { provider: 'anybody', to: '/sv/account' });
  await ann.ask('POST', '/sign-in/provider/answer', { provider: 'anybody', search: 'word=ann' });
  wait(confirmedMs);
  return { ...built, database, ann, key, wait };
}

const acts: readonly (readonly [string, (who: Visitor) => ReturnType<Visitor['ask']>])[] = [
  ['adding a passkey', (who) => who.ask('POST', '/account/passkeys/options')],
  ['making codes', (who) => who.ask('POST', '/account/recovery-codes')],
  ['connecting a provider', (who) => who.ask('POST', '/account/providers', { provider: 'anybody', to: '/sv' })],
  [
    'disconnecting one',
    async (who) => who.ask('DELETE', `/account/identities/${(await accountOf(who)).identities[0]?.id}`),
  ],
  [
    'removing a passkey',
    async (who) => who.ask('DELETE', `/account/passkeys/${(await accountOf(who)).passkeys[1]?.id}`),
  ],
  ['erasing the account', (who) => who.ask('DELETE', '/account')],
];

describe.each(acts)('%s', (_name, act) => {
  test('asks for the passkey anew a while after she signed in', async () => {
    const { ann, key } = await annLater();
    const before = await accountOf(ann);
    const refused = await act(ann);
    expect([refused.statusCode, codeOf(refused)]).toEqual([403, 'access/confirm-first']);
    expect(await accountOf(ann)).toEqual(before);
    expect((await confirm(ann, key)).statusCode).toBe(200);
    expect((await act(ann)).statusCode).toBe(200);
  });
});

describe('showing that it is her', () => {
  test('lasts a while', async () => {
    const { ann, key, wait } = await annLater();
    await confirm(ann, key);
    wait(confirmedMs - 1);
    expect((await ann.ask('POST', '/account/recovery-codes')).statusCode).toBe(200);
    wait(1);
    expect(codeOf(await ann.ask('POST', '/account/recovery-codes'))).toBe('access/confirm-first');
  });

  test('is for the session that it is shown in', async () => {
    const { ann, key, visitor, wait } = await annLater();
    const other = visitor();
    await signIn(other, key);
    wait(confirmedMs);
    await confirm(other, key);
    expect(codeOf(await ann.ask('DELETE', '/account'))).toBe('access/confirm-first');
  });

  test('takes a passkey of hers, and a challenge that was made for it', async () => {
    const { ann, key, visitor } = await annLater();
    const [bo, bos] = [visitor(), new Authenticator()];
    await signUp(bo, bos);
    expect((await optionsOf(ann, '/account/confirmation')).allowCredentials?.map(({ id }) => id)).toContain(key.id);
    expect(codeOf(await confirm(ann, bos))).toBe('access/not-confirmed');
    const signed = key.get(await optionsOf(ann, '/sign-in'));
    expect(codeOf(await ann.ask('POST', '/account/confirmation', { credential: signed }))).toBe('access/attempt-over');
    const careless = key.get(await optionsOf(ann, '/account/confirmation'), 'https://evil.example');
    expect(codeOf(await ann.ask('POST', '/account/confirmation', { credential: careless }))).toBe(
      'access/not-confirmed',
    );
    expect(codeOf(await ann.ask('DELETE', '/account'))).toBe('access/confirm-first');
  });

  test('is noted among what is done with what is hers', async () => {
    const { ann, key } = await annLater();
    await confirm(ann, key);
    const { events } = (await ann.ask('GET', '/events')).json<{ events: { act: string }[] }>();
    expect(events[0]).toMatchObject({ act: 'session.confirm' });
  });
});

test('a made-up person has nothing to show it with, and is not asked', async () => {
  const { persona, wait } = await annLater();
  const operator = await persona();
  wait(confirmedMs);
  expect((await operator.ask('DELETE', '/account')).statusCode).toBe(200);
});
