import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Members } from '#contract/organisations.ts';
import type { Route } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { answers } from '#modules/access/domain/answers.ts';
import { emptyDatabase } from '#test/database.ts';
import { accept, good, invite, join, makeAdministrator, makeOrganisation } from '#test/organisations.ts';
import { peopleApp, type Visitor } from '#test/people.ts';
import { sampleOf } from '#test/sample.ts';
import { type Act, type Off, wallsWithout } from '#test/walls.ts';

/**
 * Every route to an organisation’s things, or to all organisations. A new one is in here by itself: who may come there
 * is what the table of wall 1 says of the act that the route asks for, and a route that asks for none fails.
 */
const table = (Object.entries(routes) as [string, Route][]).filter(
  ([, { guard, path }]) => guard === 'person' && /^\/(administration\/organisations|organisations\/\{id\})/.test(path),
);

/** The owner of another organisation is nobody here; so is an administrator, but where she administers. */
const standings = ['nobody', 'reader', 'editor', 'owner', 'administrator'] as const;
type Standing = (typeof standings)[number];

/** Who may come where an act is asked for. */
function mayCome(standing: Standing, act: Act | undefined): boolean {
  const row: Readonly<Record<string, string>> = act === undefined ? {} : answers[act];
  const needed = standings.find((one) => one === row['person']?.replace(' in region', ''));
  if (needed === undefined) throw new Error(`${act} says nothing of organisations`);
  if (standing === 'administrator' || needed === 'administrator') return standing === needed;
  return standings.indexOf(standing) >= standings.indexOf(needed);
}

const absent = 'd6f1c6a4-0000-4000-8000-000000000000';

interface Ids {
  readonly id: string;
  readonly member: readonly string[];
  readonly invitation: readonly string[];
}

/** The mill with an owner, an editor and a reader, and the school of somebody who is nobody there. */
async function mill(off: Off) {
  const heard: Act[] = [];
  const database = await emptyDatabase();
  const site = await peopleApp(database, { walls: wallsWithout(off, database.kysely, heard) });
  const somebody = () => site.persona();
  const [owner, editor, reader] = [await somebody(), await somebody(), await somebody()];
  const [nobody, administrator] = [await somebody(), await somebody()];
  await makeAdministrator(site, administrator);
  const { id, code } = await makeOrganisation(administrator, { name: 'millmark' });
  good(await accept(owner, code, 'namemark'));
  await join(owner, id, { who: editor, role: 'editor', name: 'namemark' });
  await join(owner, id, { who: reader, role: 'reader', name: 'namemark' });
  await invite(owner, id, 'reader', 'notemark');
  const school = await makeOrganisation(administrator, { name: 'Skolan', kind: 'school' });
  good(await accept(nobody, school.code, 'Nils'));
  const people: Readonly<Record<Standing, Visitor>> = { nobody, reader, editor, owner, administrator };
  const own = { editor: await ownIdOf(editor, id), reader: await ownIdOf(reader, id) };
  const ids = { mill: await idsOf(owner, id), school: await idsOf(nobody, school.id) };
  return { app: site.app, heard, people, own: own as Partial<Record<Standing, string>>, ...ids };
}

async function ownIdOf(who: Visitor, id: string): Promise<string> {
  const { members } = good<Members>(await who.ask('GET', `/organisations/${id}/members`));
  return members.find(({ you }) => you)?.id ?? '';
}

async function idsOf(owner: Visitor, id: string): Promise<Ids> {
  const { members } = good<Members>(await owner.ask('GET', `/organisations/${id}/members`));
  const { invitations } = good<{ invitations: { id: string }[] }>(
    await owner.ask('GET', `/organisations/${id}/invitations`),
  );
  return { id, member: members.map((one) => one.id), invitation: invitations.map((one) => one.id) };
}

/** The paths of a route to one organisation, with each id within one, or with an absent one where it has none. */
function pathsOf({ path }: Route, id: string, within: Pick<Ids, 'member' | 'invitation'>): readonly string[] {
  const parts = path.includes('{member}') ? within.member : path.includes('{invitation}') ? within.invitation : [''];
  return (parts.length === 0 ? [absent] : parts).map((part) =>
    path.replace('{id}', id).replace(/\{(member|invitation)\}/, part),
  );
}

const bodyOf = ({ body }: Route) => (body === undefined ? undefined : (sampleOf(body) as object));
/** What an answer tells, without the request's own id. */
const told = ({ statusCode, body }: { readonly statusCode: number; readonly body: string }) => [
  statusCode,
  body.replace(/"instance":"[^"]*"/, ''),
];

/** What may not be told: nothing of the mill to who is not in it, and whom it has invited to its owners alone. */
const secretTo = (standing: Standing) => (['reader', 'editor', 'owner'].includes(standing) ? /notemark/ : /mark/);

describe.each<Off>(['neither', 'wall 1', 'wall 2'])('with %s switched off', (off) => {
  let place: Awaited<ReturnType<typeof mill>>;
  beforeAll(async () => {
    place = await mill(off);
  });
  afterAll(() => place.app.close());

  /** Everything that the mill’s owner is shown of it. */
  const all = async () =>
    Promise.all(
      ['', '/members', '/invitations'].map(async (part) =>
        (await place.people.owner.ask('GET', `/organisations/${place.mill.id}${part}`)).json<object>(),
      ),
    );

  test.each(table)(
    '%s tells those who may not come nothing, whatever the ids, and nothing changes',
    async (_, route) => {
      const before = await all();
      place.heard.length = 0;
      const nothing = pathsOf(route, absent, { member: [], invitation: [] })[0] ?? '';
      const asked = async (standing: Standing, path: string) =>
        place.people[standing].ask(route.method, path, bodyOf(route));
      await asked('nobody', nothing);
      const act = place.heard[0];
      const refused = standings.filter((standing) => !mayCome(standing, act));
      expect(refused).toContain('nobody');
      // Without wall 1 an owner is kept from nothing of hers, and a member may take herself out.
      for (const standing of refused.filter((one) => off !== 'wall 1' || one !== 'owner')) {
        const own = off === 'wall 1' ? place.own[standing] : undefined;
        const none = await asked(standing, nothing);
        if (off !== 'wall 1') expect(none.statusCode, standing).toBe(404);
        const paths = [place.mill, place.school].flatMap((within) => pathsOf(route, place.mill.id, within));
        for (const path of paths.filter((one) => own === undefined || !one.includes(own))) {
          const answer = await asked(standing, path);
          expect(answer.body, `${standing} ${path}`).not.toMatch(secretTo(standing));
          if (off !== 'wall 1') expect(told(answer), `${standing} ${path}`).toEqual(told(none));
        }
      }
      expect(await all()).toEqual(before);
    },
  );

  test.each(table.filter(([, { path }]) => /\{(member|invitation)\}/.test(path)))(
    '%s finds nothing of another organisation’s in one’s own',
    async (_, route) => {
      const before = await all();
      for (const path of pathsOf(route, place.school.id, place.mill)) {
        const answer = await place.people.nobody.ask(route.method, path, bodyOf(route));
        expect(answer.statusCode, path).toBe(404);
      }
      expect(await all()).toEqual(before);
    },
  );
});
