import type { LightMyRequestResponse } from 'fastify';
import type { Handlers } from '#contract/handlers.ts';
import type { Database } from '#db/open-database.ts';
import { type AppOptions, buildApp } from '#server/http/build-app.ts';
import { type PersonalOptions, personal } from '#server/personal.ts';
import { Authenticator } from './authenticator.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A provider that takes everybody at their word, where who vouches is not what is tried. */
const anybody: NonNullable<PersonalOptions['providers']> = {
  list: [{ id: 'anybody', name: { sv: 'Vem som helst', en: 'Anybody' } }],
  ask: async () => ({ url: 'https://idp.example', state: '', nonce: '', verifier: '' }),
  hear: async (_, { address }) => new URL(address).searchParams.get('word') ?? undefined,
  leave: async () => undefined,
};

/** Somebody with a browser: her cookie, and requests as the site's own pages make them. */
export interface Visitor {
  cookie: string | undefined;
  /** The cookie of a sign-in she has begun. */
  attempt: string | undefined;
  ask(method: Method, url: string, body?: object): Promise<LightMyRequestResponse>;
}

/** The HTTP application with what is somebody's on a database, and what else a test gives it; the test closes it. */
export async function peopleApp(
  database: Database,
  options: PersonalOptions = {},
  rest: Partial<Handlers> = {},
  more: Partial<AppOptions> = {},
) {
  const { handlers, actorOf, sweep } = personal(database, {
    personas: async () => true,
    providers: anybody,
    knownRegions: async () =>
      new Map([
        ['22', 'Västernorrlands län'],
        ['25', 'Norrbottens län'],
      ]),
    ...options,
  });
  const app = await buildApp({
    handlers: () => ({ ...rest, ...handlers }),
    actorOf: () => actorOf,
    releaseTag: () => 'one',
    importKey: 'secret',
    version: '0.1.0',
    host: '127.0.0.1',
    textRequestsPerMinute: 10_000,
    signInsPerMinute: 10_000,
    linksPerMinute: 10_000,
    personalPerMinute: 10_000,
    exportsPerMinute: 10_000,
    madeUpPerMinute: 10_000,
    ...more,
  });
  const visitor = (cookie?: string): Visitor => ({
    cookie,
    attempt: undefined,
    async ask(method, url, body) {
      const headers = {
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        cookie: [this.cookie, this.attempt].filter((kept) => kept !== undefined).join('; '),
      };
      const answer = await app.inject({ method, url: `/api${url}`, headers, ...(body === undefined ? {} : { body }) });
      for (const given of [answer.headers['set-cookie'] ?? []].flat()) {
        const kept = /^[^;]*=[^;]+/.exec(given)?.[0];
        if (given.includes('vidare-attempt=')) this.attempt = kept;
        else this.cookie = kept;
      }
      return answer;
    },
  });
  const persona = async (id = 'process-operator') => {
    const somebody = visitor();
    const answer = await somebody.ask('POST', `/personas/${id}/session`);
    if (answer.statusCode !== 200) throw new Error(`could not sign in: ${answer.body}`);
    return somebody;
  };
  /** Asks as the command does, from the machine and with the key. */
  const command = (method: Method, url: string, body?: object) =>
    app.inject({
      method,
      url: `/api${url}`,
      headers: { authorization: 'Bearer secret' },
      ...(body === undefined ? {} : { body }),
    });
  return { app, visitor, persona, sweep, command };
}

/** Puts something of a person's into every table that is hers; each text bears her mark. */
export async function fillProfile(person: Visitor, mark: string): Promise<void> {
  const saved = { name: mark, choices: `skill=${mark}`, note: mark };
  const work = { kind: 'paid', title: mark, organisation: mark, place: mark, description: mark };
  const studies = { title: mark, provider: mark, country: mark, level: 'other', completed: true };
  const times = { started: '2001', ended: null };
  const all: readonly (readonly [string, object])[] = [
    ['about', { name: mark, email: `${mark}@example.org`, phone: mark, place: mark, about: mark }],
    ['wishes', { places: [mark], hours: 'either', payFloorSek: 30_000, avoid: [mark], note: mark }],
    ['experiences/one', { ...work, ...times }],
    ['educations/one', { ...studies, ...times }],
    ['skills/one', { scheme: null, name: mark, level: 'skilled', evidence: mark }],
    ['languages/fi', { level: 'c1' }],
    ['jobs/8192', saved],
    ['plans/one', saved],
  ];
  for (const [path, body] of all) {
    const answer = await person.ask('PUT', `/profile/${path}`, body);
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`);
  }
  const items = [{ part: 'experiences', id: 'one' }];
  const answer = await person.ask('POST', '/shares', { name: mark, about: ['email'], wishes: false, items });
  if (answer.statusCode !== 200) throw new Error(`shares: ${answer.body}`);
  await fillAccount(person, mark);
}

/** A passkey, another that is being made, and codes to recover with. */
async function fillAccount(person: Visitor, mark: string): Promise<void> {
  const begin = async () => {
    const begun = await person.ask('POST', '/account/passkeys/options');
    return begun.json<{ options: Parameters<Authenticator['create']>[0] }>().options;
  };
  const credential = new Authenticator().create(await begin());
  const added = await person.ask('POST', '/account/passkeys', { credential });
  if (added.statusCode !== 200) throw new Error(`passkeys: ${added.body}`);
  const { passkeys } = (await person.ask('GET', '/account')).json<{ passkeys: { id: string }[] }>();
  await person.ask('PUT', `/account/passkeys/${passkeys[0]?.id}`, { name: mark });
  await person.ask('POST', '/account/recovery-codes');
  await person.ask('POST', '/account/providers', { provider: 'anybody', to: '/sv/account' });
  await person.ask('POST', '/sign-in/provider/answer', { provider: 'anybody', search: `word=${mark}` });
  await begin();
  const consent = await person.ask('PUT', '/consents/skill-statistics', { given: true });
  if (consent.statusCode !== 200) throw new Error(`consents: ${consent.body}`);
}
