import { describe, expect, onTestFinished, test } from 'vitest';
import type { Route } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { emptyDatabase } from '#test/database.ts';
import { accept, good, invite, join, makeAdministrator, makeOrganisation } from '#test/organisations.ts';
import { peopleApp, type Visitor } from '#test/people.ts';
import { sampleOf } from '#test/sample.ts';

/** Every route to an organisation’s things, by who may come there at least; a new one without a word here fails. */
const least: Readonly<Record<string, Standing>> = {
  getOrganisation: 'reader',
  listMembers: 'reader',
  renameOwnMembership: 'reader',
  leaveOrganisation: 'reader',
  renameOrganisation: 'owner',
  changeMemberRole: 'owner',
  removeMember: 'owner',
  listInvitations: 'owner',
  inviteMember: 'owner',
  revokeInvitation: 'owner',
  changeOrganisation: 'administrator',
  inviteOwner: 'administrator',
  removeOrganisation: 'administrator',
};
const ofAnOrganisation = (Object.entries(routes) as [string, Route][]).filter(
  ([, { guard, path }]) => guard === 'person' && /^\/(administration\/)?organisations\/\{id\}/.test(path),
);

/** The owner of another organisation is nobody here; so is an administrator, but where she administers. */
const standings = ['nobody', 'reader', 'editor', 'owner', 'administrator'] as const;
type Standing = (typeof standings)[number];
const mayCome = (standing: Standing, name: string) => {
  const needed = least[name] ?? 'nobody';
  if (standing === 'administrator' || needed === 'administrator') return standing === needed;
  return standings.indexOf(standing) >= standings.indexOf(needed);
};

const absent = 'd6f1c6a4-0000-4000-8000-000000000000';
const mark = 'millmark';

/** The mill with an owner, an editor and a reader, and the school of somebody who is nobody there. */
async function mill() {
  const site = await peopleApp(await emptyDatabase());
  onTestFinished(() => site.app.close());
  const [ann, editor, reader, nobody, administrator] = [
    await site.persona(),
    await site.persona(),
    await site.persona(),
    await site.persona(),
    await site.persona(),
  ];
  await makeAdministrator(site, administrator);
  const { id, code } = await makeOrganisation(administrator, { name: mark });
  good(await accept(ann, code, mark));
  await join(ann, id, { who: editor, role: 'editor', name: mark });
  await join(ann, id, { who: reader, role: 'reader', name: mark });
  await invite(ann, id, 'reader', mark);
  const school = await makeOrganisation(administrator, { name: 'Skolan', kind: 'school' });
  good(await accept(nobody, school.code, 'Nils'));
  const people: Readonly<Record<Standing, Visitor>> = { nobody, reader, editor, owner: ann, administrator };
  return { people, ann, mill: await idsOf(ann, id), school: await idsOf(nobody, school.id) };
}

interface Ids {
  readonly id: string;
  readonly member: readonly string[];
  readonly invitation: readonly string[];
}

async function idsOf(owner: Visitor, id: string): Promise<Ids> {
  const { members } = good<{ members: { id: string }[] }>(await owner.ask('GET', `/organisations/${id}/members`));
  const { invitations } = good<{ invitations: { id: string }[] }>(
    await owner.ask('GET', `/organisations/${id}/invitations`),
  );
  return { id, member: members.map((one) => one.id), invitation: invitations.map((one) => one.id) };
}

/** Everything that the mill’s owner is shown of it. */
const all = async (owner: Visitor, id: string) =>
  Promise.all(
    ['', '/members', '/invitations'].map(async (part) =>
      (await owner.ask('GET', `/organisations/${id}${part}`)).json<object>(),
    ),
  );

/** The paths of a route to one organisation, with each id of another, or with an absent one where it has none. */
function pathsOf({ path }: Route, id: string, within: Pick<Ids, 'member' | 'invitation'>): readonly string[] {
  const parts = path.includes('{member}') ? within.member : path.includes('{invitation}') ? within.invitation : [''];
  return (parts.length === 0 ? [absent] : parts).map((part) =>
    path.replace('{id}', id).replace(/\{(member|invitation)\}/, part),
  );
}

test('every route to an organisation’s things is in the table, and no other', () => {
  expect(ofAnOrganisation.map(([name]) => name).toSorted()).toEqual(Object.keys(least).toSorted());
});

describe.each(ofAnOrganisation)('%s', (name, route) => {
  const body = bodyOf(route);
  const refused = standings.filter((standing) => !mayCome(standing, name));

  test(`is as if nothing were there for ${refused.join(', ')}, whatever the ids`, async () => {
    const { people, ann, mill: here, school } = await mill();
    const before = await all(ann, here.id);
    for (const standing of refused) {
      const who = people[standing];
      const nothing = await who.ask(
        route.method,
        pathsOf(route, absent, { member: [], invitation: [] })[0] ?? '',
        body,
      );
      expect(nothing.statusCode, standing).toBe(404);
      for (const within of [here, school]) {
        for (const path of pathsOf(route, here.id, within)) {
          const answer = await who.ask(route.method, path, body);
          expect([answer.statusCode, withoutInstance(answer.body)], `${standing} ${path}`).toEqual([
            404,
            withoutInstance(nothing.body),
          ]);
        }
      }
    }
    expect(await all(ann, here.id)).toEqual(before);
  });

  test(`lets those come who may: ${standings.filter((standing) => mayCome(standing, name)).join(', ')}`, async () => {
    for (const standing of standings.filter((one) => mayCome(one, name))) {
      const { people, mill: here } = await mill();
      const [path = ''] = pathsOf(route, here.id, here);
      const answer = await people[standing].ask(route.method, path, body);
      expect([200, 409], `${standing}: ${answer.body}`).toContain(answer.statusCode);
    }
  });
});

const bodyOf = ({ body }: Route) => (body === undefined ? undefined : (sampleOf(body) as object));
const withoutInstance = (body: string) => body.replace(/"instance":"[^"]*"/, '');

describe.each(ofAnOrganisation.filter(([, { path }]) => /\{(member|invitation)\}/.test(path)))('%s', (_name, route) => {
  test('finds nothing of another organisation’s in one’s own', async () => {
    const { ann, people, mill: here, school } = await mill();
    const before = await all(ann, here.id);
    for (const path of pathsOf(route, school.id, here)) {
      const answer = await people.nobody.ask(route.method, path, bodyOf(route));
      expect(answer.statusCode, path).toBe(404);
    }
    expect(await all(ann, here.id)).toEqual(before);
  });
});
