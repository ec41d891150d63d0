import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import type { Database } from '#db/open-database.ts';
import { emptyDatabase, workerDatabase } from '#test/database.ts';
import { fillOrganisation } from '#test/organisations.ts';
import { fillProfile, peopleApp, type Visitor } from '#test/people.ts';
import { sampleOf } from '#test/sample.ts';
import { personal } from '../personal.ts';
import { asked, plainHandlers } from '../test-app.ts';

/** Every route of the contract is in here by itself: nobody has to remember it. */
const table = Object.entries(routes) as [RouteName, Route][];
const withId = table.filter(([, { guard, path }]) => guard === 'person' && path.includes('{id}'));
const personalRoutes = table.filter(([, { guard }]) => guard === 'person');
const changing = table.filter(
  ([, { guard, method, limit }]) =>
    (method !== 'GET' || limit === 'export') && (guard === 'person' || guard === 'session'),
);
const storing = table.filter(([, { guard }]) => guard !== 'person' && guard !== 'session');

const mark = 'annsmark';
/** Ids that could be somebody's: hers by the test's own filling, and what is none. */
const absent = 'd6f1c6a4-0000-4000-8000-000000000000';
const malformed = ['..%2F..%2Fprofile', "'%20or%201=1--", '%00', '%E0%A4%A', 'x'.repeat(200), 'x'.repeat(2000)];

type App = Awaited<ReturnType<typeof peopleApp>>;
let site: App;
let ann: Visitor;
let annsOrganisation: string;
/** Holds a session that has been ended. */
let stale: Visitor;
/** Ids of what is Ann's, whatever it is; the short ones another may have too, for what is his own. */
let annsIds: readonly string[];
const short = ['one', '8192', 'fi'];

/** What Ann is shown of what is hers, sessions' times left out. */
const annsThings = async () => [
  (await ann.ask('GET', '/profile')).json<object>(),
  (await ann.ask('GET', '/sessions')).json<{ sessions: { id: string }[] }>().sessions.map(({ id }) => id),
  (await ann.ask('GET', '/shares')).json<object>(),
  (await ann.ask('GET', '/consents')).json<object>(),
  (await ann.ask('GET', '/account')).json<object>(),
  (await ann.ask('GET', '/organisations')).json<object>(),
  (await ann.ask('GET', `/organisations/${annsOrganisation}`)).json<object>(),
  (await ann.ask('GET', `/organisations/${annsOrganisation}/members`)).json<object>(),
  (await ann.ask('GET', `/organisations/${annsOrganisation}/invitations`)).json<object>(),
];

beforeAll(async () => {
  const database = await emptyDatabase();
  site = await peopleApp(database, {}, plainHandlers);
  ann = await site.persona('process-operator');
  await fillProfile(ann, mark);
  annsOrganisation = await fillOrganisation(site, ann, mark);
  const gone = await site.persona();
  stale = site.visitor(gone.cookie);
  await gone.ask('DELETE', '/session');
  annsIds = [...(await idsOfWhatIsSomebodys(database)), ...short];
});
afterAll(async () => {
  await site.app.close();
  asked.length = 0;
});

/** Every id in every table behind the second wall; of a list's items only hers, for what a person calls them is no secret. */
async function idsOfWhatIsSomebodys({ kysely }: Database): Promise<readonly string[]> {
  const columns = await sql<{ name: string; column: string }>`
    select c.relname as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relforcerowsecurity and a.attname like '%\\_id' and a.attname <> 'item_id' and a.atttypid = 'text'::regtype
  `.execute(kysely);
  const ids = new Set<string>();
  for (const { name, column } of columns.rows) {
    const { rows } = await sql<{ id: string | null }>`
      select ${sql.ref(column)} as id from ${sql.table(name)}`.execute(kysely);
    for (const { id } of rows) if (id !== null) ids.add(id);
  }
  return [...ids];
}

function ask(who: Visitor, route: Route, id: string, part = 'plans') {
  const path = route.path
    .replace('{id}', id)
    .replace('{part}', part)
    .replace(/\{\w+\}/g, id);
  return who.ask(route.method, path, bodyOf(route));
}

function bodyOf({ body, takes }: Route): object | undefined {
  return body === undefined || takes !== undefined ? undefined : (sampleOf(body) as object);
}

/** What an answer tells, without the request's own id. */
function told(answer: { readonly statusCode: number; readonly body: string }): unknown {
  return [answer.statusCode, answer.body.replace(/"instance":"[^"]*"/, '')];
}

describe.each(personalRoutes)('%s', (_name, route) => {
  test('tells a visitor, and whoever holds an ended or made-up session, to sign in, and nothing else', async () => {
    const madeUp = `vidare-session=${'a'.repeat(43)}`;
    const answers = [];
    for (const who of [site.visitor(), stale, site.visitor(madeUp)])
      for (const id of [...annsIds, absent]) answers.push(await ask(who, route, id));
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(401);
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store');
  });

  test('keeps no answer in caches', async () => {
    expect((await ask(await site.persona(), route, absent)).headers['cache-control']).toBe('no-store');
  });
});

describe.each(withId)('%s, asked by another', (_name, route) => {
  test('answers what is Ann’s exactly as what is nobody’s, and leaves it as it is', async () => {
    const before = await annsThings();
    const bo = await site.persona('assistant-nurse');
    const none = told(await ask(bo, route, absent));
    for (const id of annsIds.filter((one) => !short.includes(one)))
      expect(told(await ask(bo, route, id))).toEqual(none);
    for (const id of annsIds) {
      const answer = await ask(bo, route, id);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body).not.toContain(mark);
    }
    expect(await annsThings()).toEqual(before);
  });

  test('tells nothing of anybody’s about an id that is none', async () => {
    const before = await annsThings();
    const bo = await site.persona('assistant-nurse');
    for (const id of malformed) {
      const answer = await ask(bo, route, id);
      expect([200, 400, 404], `${id.slice(0, 30)}: ${answer.body}`).toContain(answer.statusCode);
      expect(answer.body).not.toContain(mark);
    }
    expect(await annsThings()).toEqual(before);
  });
});

describe.each(changing)('%s', (_name, route) => {
  test('is refused from another site’s page, with the cookie and all', async () => {
    const before = await annsThings();
    const path = route.path.replace('{part}', 'plans').replace(/\{\w+\}/g, 'one');
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}]) {
      const answer = await site.app.inject({
        method: route.method,
        url: `/api${path}`,
        headers: { ...headers, cookie: ann.cookie ?? '' },
        ...(bodyOf(route) === undefined ? {} : { body: bodyOf(route) ?? {} }),
      });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'access/cross-site']);
    }
    expect(await annsThings()).toEqual(before);
  });
});

describe.each(storing)('%s', (_name, route) => {
  test('works without an account and sets no cookie, signed in or not', async () => {
    for (const who of [site.visitor(), ann]) {
      const answer = await ask(who, route, absent);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.statusCode).not.toBe(401);
      expect(answer.body).not.toContain(mark);
    }
  });
});

test('every route that a person’s things stand behind has a handler here', async () => {
  const { handlers } = personal(await workerDatabase());
  const names = table.filter(([, { guard }]) => ['person', 'session', 'link'].includes(guard)).map(([name]) => name);
  expect(Object.keys(handlers)).toEqual(expect.arrayContaining(names));
});
