import { describe, expect, test } from 'vitest';
import { Authenticator } from '#test/authenticator.ts';
import { personNumber } from '#test/oidc-provider.ts';
import { accountOf, codeOf, signUp } from '#test/passkey-acts.ts';
import type { Visitor } from '#test/people.ts';
import { asked, back, siteWithProviders, to } from '#test/provider-site.ts';

describe('signing in from a provider', () => {
  test('opens an account, and the next time lets in to the same', async () => {
    const { visitor, freja, database } = await siteWithProviders();
    const ann = visitor();
    const came = await back(ann, await freja.visit(await asked(ann)));
    expect([came.statusCode, came.json()]).toEqual([200, { to }]);
    await ann.ask('PUT', '/profile/languages/fi', { level: 'c1' });
    const again = visitor();
    await back(again, await freja.visit(await asked(again)));
    const profile = (await again.ask('GET', '/profile')).json<{ languages: { id: string }[] }>();
    expect(profile.languages.map(({ id }) => id)).toEqual(['fi']);
    freja.account = 'bo';
    const bo = visitor();
    await back(bo, await freja.visit(await asked(bo)));
    expect((await bo.ask('GET', '/profile')).json()).toMatchObject({ languages: [] });
    expect(await database.kysely.selectFrom('person').select('person_id').execute()).toHaveLength(2);
  });

  test('asks with PKCE, state and nonce, for who it is and nothing more', async () => {
    const { visitor } = await siteWithProviders();
    const url = new URL(await asked(visitor()));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      scope: 'openid',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost/sign-in/from/freja',
    });
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(url.searchParams.get(name)?.length).toBeGreaterThan(40);
  });

  test('stores a pseudonym: neither what the provider calls her nor her identity number, which it tells', async () => {
    const { visitor, freja, database } = await siteWithProviders();
    freja.account = 'ann@provider.example';
    let told = {};
    freja.tamper = (claims) => (told = { ...claims, 'https://id.oidc.se/claim/personalIdentityNumber': personNumber });
    const ann = visitor();
    await back(ann, await freja.visit(await asked(ann)));
    expect(JSON.stringify(told)).toContain(personNumber);
    const tables = ['person', 'identity', 'session', 'event', 'sign_in_attempt', 'profile_about'] as const;
    const rows = await Promise.all(tables.map((table) => database.kysely.selectFrom(table).selectAll().execute()));
    const exported = (await ann.ask('GET', '/profile/everything')).body;
    expect(rows[1]).toHaveLength(1);
    expect(JSON.stringify(rows) + exported).not.toMatch(/ann@provider|199001012382|9001012382/);
  });
});

describe('an answer that does not hold lets nobody in', () => {
  const refused = async (who: Visitor, address: URL, provider = 'freja') => {
    const answer = await back(who, address, provider);
    expect(who.cookie).toBeUndefined();
    return codeOf(answer);
  };

  test('another state, or none', async () => {
    const { visitor, freja } = await siteWithProviders();
    for (const change of [
      (url: URL) => url.searchParams.set('state', 'x'),
      (url: URL) => url.searchParams.delete('state'),
    ]) {
      const who = visitor();
      const address = await freja.visit(await asked(who));
      change(address);
      expect(await refused(who, address)).toBe('access/not-confirmed');
    }
  });

  test('an answer that was begun in another browser', async () => {
    const { visitor, freja } = await siteWithProviders();
    const [ann, eve] = [visitor(), visitor()];
    const address = await freja.visit(await asked(eve));
    expect(await refused(ann, address)).toBe('access/attempt-over');
    await asked(ann);
    expect(await refused(ann, address)).toBe('access/not-confirmed');
  });

  test.each([
    ['another nonce', { nonce: 'another' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['for another client', { aud: 'somebody-else' }],
    ['nobody', { sub: '' }],
  ])('a token with %s', async (_name, change) => {
    const { visitor, freja } = await siteWithProviders();
    freja.tamper = (claims) => ({ ...claims, ...change });
    const who = visitor();
    expect(await refused(who, await freja.visit(await asked(who)))).toBe('access/not-confirmed');
  });

  test('a token whose time is over, but for what clocks differ', async () => {
    const { visitor, freja } = await siteWithProviders();
    const ago = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
    freja.tamper = (claims) => ({ ...claims, iat: ago(600), exp: ago(90) });
    const late = visitor();
    expect(await refused(late, await freja.visit(await asked(late)))).toBe('access/not-confirmed');
    freja.tamper = (claims) => ({ ...claims, iat: ago(600), exp: ago(15) });
    const near = visitor();
    expect((await back(near, await freja.visit(await asked(near)))).statusCode).toBe(200);
  });

  test('a token signed with a key that is not the provider’s', async () => {
    const { visitor, freja } = await siteWithProviders();
    freja.forged = true;
    const who = visitor();
    expect(await refused(who, await freja.visit(await asked(who)))).toBe('access/not-confirmed');
  });

  test('an answer that says it comes from another issuer (RFC 9207)', async () => {
    const { visitor, freja, school } = await siteWithProviders();
    const who = visitor();
    const address = await freja.visit(await asked(who));
    address.searchParams.set('iss', school.issuer);
    expect(await refused(who, address)).toBe('access/not-confirmed');
  });

  test('the answer of one provider at the address of another', async () => {
    const { visitor, freja, school } = await siteWithProviders();
    const who = visitor();
    const address = await freja.visit(await asked(who));
    expect(await refused(who, address, 'school')).toBe('access/attempt-over');
    const mixed = visitor();
    const schools = await school.visit(await asked(mixed, { provider: 'school' }));
    await asked(mixed);
    expect(await refused(mixed, schools, 'freja')).toBe('access/not-confirmed');
  });

  test('a code that was used', async () => {
    const { visitor, freja } = await siteWithProviders();
    const ann = visitor();
    const address = await freja.visit(await asked(ann));
    expect((await back(ann, address)).statusCode).toBe(200);
    const eve = visitor();
    eve.attempt = ann.attempt;
    expect(await refused(eve, address)).toBe('access/attempt-over');
    const begun = new URL(await asked(eve));
    address.searchParams.set('state', begun.searchParams.get('state') ?? '');
    expect(await refused(eve, address)).toBe('access/not-confirmed');
  });

  test('a code that somebody else was given: it takes the verifier that it was asked for with (PKCE)', async () => {
    const { visitor, freja } = await siteWithProviders();
    const [ann, eve] = [visitor(), visitor()];
    const address = await freja.visit(await asked(ann));
    const begun = new URL(await asked(eve));
    address.searchParams.set('state', begun.searchParams.get('state') ?? '');
    expect(await refused(eve, address)).toBe('access/not-confirmed');
    expect(freja.refusals).toEqual(['code_verifier does not match code_challenge']);
  });

  test('too low a level of assurance', async () => {
    const { visitor, freja } = await siteWithProviders({ acrValues: ['http://id.elegnamnden.se/loa/1.0/loa3'] });
    const who = visitor();
    expect(await refused(who, await freja.visit(await asked(who)))).toBe('access/not-confirmed');
    freja.tamper = (claims) => ({ ...claims, acr: 'http://id.elegnamnden.se/loa/1.0/loa3' });
    expect((await back(who, await freja.visit(await asked(who)))).statusCode).toBe(200);
  });

  test('that she broke it off', async () => {
    const { visitor, freja } = await siteWithProviders();
    const who = visitor();
    const url = new URL(await asked(who));
    const address = new URL(
      `http://localhost/?error=access_denied&state=${url.searchParams.get('state')}&iss=${freja.issuer}`,
    );
    expect(await refused(who, address)).toBe('access/not-confirmed');
  });
});

test('a provider that has changed its keys is still believed', async () => {
  const { visitor, freja } = await siteWithProviders();
  const ann = visitor();
  await back(ann, await freja.visit(await asked(ann)));
  freja.rotate();
  const again = visitor();
  expect((await back(again, await freja.visit(await asked(again)))).statusCode).toBe(200);
});

test('a provider that does not answer is told as such, and one that is not there as not there', async () => {
  const { visitor, school } = await siteWithProviders();
  await school.close();
  const away = await visitor().ask('POST', '/sign-in/provider', { provider: 'school', to });
  expect([away.statusCode, codeOf(away)]).toEqual([503, 'access/provider-away']);
  const none = await visitor().ask('POST', '/sign-in/provider', { provider: 'none', to });
  expect([none.statusCode, codeOf(none)]).toEqual([404, 'access/not-found']);
});

test.each(['https://evil.example/', '//evil.example', '/api/session', '/sv/\\evil', '/sv/ x'])(
  'one goes on within the site only, not to %s',
  async (elsewhere) => {
    const { visitor } = await siteWithProviders();
    const answer = await visitor().ask('POST', '/sign-in/provider', { provider: 'freja', to: elsewhere });
    expect(answer.statusCode).toBe(400);
  },
);

describe('connecting a provider to an account', () => {
  const connected = async (who: Visitor, visit: (url: string) => Promise<URL>) =>
    back(who, await visit(await asked(who, { path: '/account/providers' })));

  test('makes it a way in to that account; taken off, it is none', async () => {
    const { visitor, freja } = await siteWithProviders();
    const ann = visitor();
    await signUp(ann, new Authenticator());
    expect((await connected(ann, freja.visit)).statusCode).toBe(200);
    const [identity] = (await accountOf(ann)).identities;
    expect(identity).toMatchObject({ provider: 'freja', name: 'freja på svenska', used: null, removable: true });
    const again = visitor();
    await back(again, await freja.visit(await asked(again)));
    expect((await accountOf(again)).identities).toMatchObject([{ id: identity?.id }]);
    expect((await ann.ask('DELETE', `/account/identities/${identity?.id}`)).statusCode).toBe(200);
    expect((await accountOf(ann)).identities).toEqual([]);
  });

  test('is done only in the session it was begun in', async () => {
    const { visitor, freja, database } = await siteWithProviders();
    const [ann, bo] = [visitor(), visitor()];
    await signUp(ann, new Authenticator());
    await signUp(bo, new Authenticator());
    const address = await freja.visit(await asked(ann, { path: '/account/providers' }));
    bo.attempt = ann.attempt;
    expect(codeOf(await back(bo, address))).toBe('access/attempt-over');
    const address2 = await freja.visit(await asked(ann, { path: '/account/providers' }));
    await ann.ask('DELETE', '/session');
    expect(codeOf(await back(ann, address2))).toBe('access/attempt-over');
    expect(await database.kysely.selectFrom('identity').selectAll().execute()).toEqual([]);
  });

  test('is refused when it is another account’s, and for the last way in when it is to be taken off', async () => {
    const { visitor, freja } = await siteWithProviders();
    const ann = visitor();
    await back(ann, await freja.visit(await asked(ann)));
    const [identity] = (await accountOf(ann)).identities;
    expect(identity?.removable).toBe(false);
    expect(codeOf(await ann.ask('DELETE', `/account/identities/${identity?.id}`))).toBe('access/last-way-in');
    const bo = visitor();
    await signUp(bo, new Authenticator());
    expect(codeOf(await connected(bo, freja.visit))).toBe('access/identity-taken');
    expect((await connected(ann, freja.visit)).statusCode).toBe(200);
    expect((await accountOf(ann)).identities).toHaveLength(1);
  });
});
