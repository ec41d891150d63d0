import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invitations } from '#contract/invitations.ts';
import type { Members } from '#contract/organisations.ts';
import type { Route } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { emptyDatabase } from '#test/database.ts';
import { accept, good, invite, join, makeAdministrator, makeOrganisation } from '#test/organisations.ts';
import { peopleApp, type Visitor } from '#test/people.ts';
import { sampleOf } from '#test/sample.ts';

/** Every route on what is an organisation's, or on all of them: a new one is in it by itself. */
const within = Object.entries(routes as Readonly<Record<string, Route>>).filter(
  ([, { path, guard }]) => guard === 'person' && /^(\/administration)?\/organisations/.test(path),
);
const absent = 'd6f1c6a4-0000-4000-8000-000000000000';

type Site = Awaited<ReturnType<typeof peopleApp>>;
let site: Site;
let people: Readonly<Record<string, Visitor>>;
let organisation: string;
/** Another owner, and an invitation that is open. */
let member: string;
let invitation: string;

beforeAll(async () => {
  site = await peopleApp(await emptyDatabase());
  const somebody = () => site.persona();
  const [stranger, reader, editor, owner] = [await somebody(), await somebody(), await somebody(), await somebody()];
  const [second, administrator, elsewhere] = [await somebody(), await somebody(), await somebody()];
  await makeAdministrator(site, administrator);
  const { id, code } = await makeOrganisation(administrator);
  organisation = id;
  good(await accept(owner, code, 'Owner'));
  for (const [who, role, name] of [
    [second, 'owner', 'Second'],
    [editor, 'editor', 'Editor'],
    [reader, 'reader', 'Reader'],
  ] as const)
    await join(owner, id, { who, role, name });
  good(await accept(elsewhere, (await makeOrganisation(administrator, { name: 'Another' })).code, 'Elsewhere'));
  people = { stranger, elsewhere, administrator, reader, editor, owner };
  const { members } = good<Members>(await owner.ask('GET', `/organisations/${id}/members`));
  member = members.find(({ name }) => name === 'Second')?.id ?? '';
  await invite(owner, id, 'reader');
  const { invitations } = good<Invitations>(await owner.ask('GET', `/organisations/${id}/invitations`));
  invitation = invitations.find(({ state }) => state === 'open')?.id ?? '';
});
afterAll(() => site.app.close());

function ask(who: Visitor, { path, method, body }: Route, id: string) {
  const url = path.replace('{id}', id).replace('{member}', member).replace('{invitation}', invitation);
  return who.ask(method, url, body === undefined ? undefined : (sampleOf(body) as object));
}

/** Reading first; what takes away last, the most of all at the end, so that each is asked while it is there. */
const order = ['GET', 'POST', 'PUT', 'DELETE'];
const deep = ({ path }: Route) => path.split('/').length;
const inOrder = within.toSorted(
  ([, a], [, b]) =>
    order.indexOf(a.method) - order.indexOf(b.method) || (a.method === 'DELETE' ? deep(b) - deep(a) : 0),
);

test('what each role is answered, route by route', async () => {
  const rows: string[] = [];
  for (const [name, route] of inOrder) {
    const told: string[] = [];
    for (const who of Object.values(people)) {
      const answer = await ask(who, route, organisation);
      const code = answer.statusCode === 200 ? 'yes' : answer.json<{ code: string }>().code;
      told.push((code === 'access/not-found' ? '–' : code.replace('organisation/', '')).padEnd(15));
    }
    rows.push(`${name.padEnd(21)}${told.join('')}`.trimEnd());
  }
  const head = `${''.padEnd(21)}${Object.keys(people)
    .map((name) => name.padEnd(15))
    .join('')}`.trimEnd();
  expect(`\n${[head, ...rows].join('\n')}\n`).toBe(`
                     stranger       elsewhere      administrator  reader         editor         owner
listOrganisations    yes            yes            yes            yes            yes            yes
getOrganisation      –              –              –              yes            yes            yes
listMembers          –              –              –              yes            yes            yes
listInvitations      –              –              –              –              –              yes
listAllOrganisations –              –              yes            –              –              –
inviteMember         –              –              –              –              –              yes
createOrganisation   –              –              yes            –              –              –
inviteOwner          –              –              has-owner      –              –              –
renameOrganisation   –              –              –              –              –              yes
changeMemberRole     –              –              –              –              –              yes
renameOwnMembership  –              –              –              yes            yes            yes
changeOrganisation   –              –              yes            –              –              –
removeMember         –              –              –              –              –              yes
revokeInvitation     –              –              –              –              –              yes
leaveOrganisation    –              –              –              yes            yes            last-owner
removeOrganisation   –              –              owned          –              –              –
endOrganisation      –              –              –              –              –              yes
`);
});

test.each(within.filter(([, { path }]) => path.startsWith('/organisations/{id}')))(
  '%s tells whoever is not in it exactly what it tells of one that is not there',
  async (_name, route) => {
    const told = async (who: Visitor, id: string) => {
      const { statusCode, body } = await ask(who, route, id);
      return `${statusCode} ${body.replace(/"instance":"[^"]*"/, '')}`;
    };
    for (const name of ['stranger', 'elsewhere', 'administrator']) {
      const who = people[name];
      if (who !== undefined) expect(await told(who, organisation), name).toBe(await told(who, absent));
    }
  },
);
