import { describe, expect, test } from 'vitest';
import { Authenticator } from '#test/authenticator.ts';
import { accountOf, codeOf, confirm, signUp } from '#test/passkey-acts.ts';
import type { Visitor } from '#test/people.ts';
import { asked, back, siteWithProviders } from '#test/provider-site.ts';
import { confirmedMs } from '../domain/session.ts';

const confirmation = { path: '/account/confirmation/provider' } as const;
const openedAt = async (who: Visitor) => (await accountOf(who)).openedAt;

describe('at a shared computer', () => {
  test('the provider asks whoever comes who she is, though another is signed in there still', async () => {
    const { visitor, freja } = await siteWithProviders();
    const ann = visitor();
    await back(ann, await freja.visitAgain(await asked(ann)));
    freja.account = 'bo';
    const [careless, bo] = [visitor(), visitor()];
    await back(careless, await freja.visitAgain(await asked(careless)));
    expect(await openedAt(careless)).toBe(await openedAt(ann));
    await back(bo, await freja.visitAgain(await asked(bo, { shared: true })));
    expect(await openedAt(bo)).not.toBe(await openedAt(ann));
    expect((await bo.ask('GET', '/session')).json()).toMatchObject({ session: { shared: true, way: 'provider' } });
  });
});

describe('showing at a provider that it is her', () => {
  /** Ann, who came in from the provider a while ago. */
  async function annLater() {
    const built = await siteWithProviders();
    const ann = built.visitor();
    await back(ann, await built.freja.visit(await asked(ann)));
    built.wait(confirmedMs);
    expect(codeOf(await ann.ask('POST', '/account/recovery-codes'))).toBe('access/confirm-first');
    return { ...built, ann };
  }

  test('lets her do what takes it, in the session she has', async () => {
    const { ann, freja } = await annLater();
    const cookie = ann.cookie;
    const url = await asked(ann, confirmation);
    expect(new URL(url).searchParams.get('prompt')).toBe('login');
    expect((await back(ann, await freja.visitAgain(url))).statusCode).toBe(200);
    expect(ann.cookie).toBe(cookie);
    expect((await ann.ask('POST', '/account/recovery-codes')).statusCode).toBe(200);
  });

  test('is not done by a provider that has not asked her lately, or does not say when it did', async () => {
    const { ann, freja } = await annLater();
    const long = Math.floor((Date.now() - confirmedMs) / 1000) - 60;
    for (const auth_time of [long, undefined]) {
      freja.tamper = (claims) => ({ ...claims, auth_time });
      expect(codeOf(await back(ann, await freja.visit(await asked(ann, confirmation))))).toBe('access/not-confirmed');
    }
    expect(codeOf(await ann.ask('DELETE', '/account'))).toBe('access/confirm-first');
  });

  test('is not done by somebody else there, nor in somebody else’s session', async () => {
    const { ann, freja, visitor } = await annLater();
    const eve = visitor();
    await signUp(eve, new Authenticator());
    const address = await freja.visit(await asked(ann, confirmation));
    eve.attempt = ann.attempt;
    expect(codeOf(await back(eve, address))).toBe('access/attempt-over');
    freja.account = 'eve';
    expect(codeOf(await back(ann, await freja.visit(await asked(ann, confirmation))))).toBe('access/not-confirmed');
    expect(codeOf(await ann.ask('DELETE', '/account'))).toBe('access/confirm-first');
  });

  test('opens no account and connects nothing', async () => {
    const { freja, visitor, wait, database } = await siteWithProviders();
    const [bo, key] = [visitor(), new Authenticator()];
    await signUp(bo, key);
    wait(confirmedMs);
    expect(codeOf(await back(bo, await freja.visit(await asked(bo, confirmation))))).toBe('access/not-confirmed');
    expect(await database.kysely.selectFrom('identity').selectAll().execute()).toEqual([]);
    expect((await confirm(bo, key)).statusCode).toBe(200);
  });
});

describe('signing out', () => {
  const leave = async (who: Visitor) => (await who.ask('DELETE', '/session')).json<{ goOn: string | null }>().goOn;

  test('leads on to signing out at the provider, which sends her back; no token of hers goes along', async () => {
    const { visitor, freja } = await siteWithProviders();
    const ann = visitor();
    await back(ann, await freja.visitAgain(await asked(ann)));
    const url = new URL((await leave(ann)) ?? '');
    expect([url.origin, url.searchParams.get('post_logout_redirect_uri')]).toEqual([freja.issuer, 'http://localhost/']);
    expect(url.searchParams.get('client_id')).toBe('vidare');
    expect(url.searchParams.has('id_token_hint')).toBe(false);
    expect((await freja.signOut(url.href)).href).toBe('http://localhost/');
    freja.account = 'bo';
    const bo = visitor();
    await back(bo, await freja.visitAgain(await asked(bo)));
    expect((await bo.ask('GET', '/profile')).statusCode).toBe(200);
    const { passkeys, identities } = await accountOf(bo);
    expect([passkeys.length, identities.length]).toEqual([0, 1]);
  });

  test('leads nowhere for who came in with a passkey, and where it is not wanted', async () => {
    const { visitor } = await siteWithProviders();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    expect(await leave(ann)).toBeNull();
    const unwanted = await siteWithProviders({ signOut: false });
    const bo = unwanted.visitor();
    await back(bo, await unwanted.freja.visit(await asked(bo)));
    expect(await leave(bo)).toBeNull();
    for (const who of [ann, bo]) expect(who.cookie).toBeUndefined();
  });
});
