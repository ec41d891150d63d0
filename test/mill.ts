import { onTestFinished } from 'vitest';
import type { Members } from '#contract/organisations.ts';
import { emptyDatabase } from './database.ts';
import { accept, good, join, makeAdministrator, makeOrganisation } from './organisations.ts';
import { peopleApp, type Visitor } from './people.ts';

/** Ada administers; Ann owns the mill, where Eva edits and Leo reads. */
export async function mill() {
  let time = new Date('2026-03-01T08:00:00Z');
  const database = await emptyDatabase();
  const site = await peopleApp(database, { now: () => time });
  onTestFinished(() => site.app.close());
  const wait = (days: number) => {
    time = new Date(time.getTime() + days * 24 * 3_600_000);
  };
  const [ada, ann, eva, leo] = [await site.persona(), await site.persona(), await site.persona(), await site.persona()];
  await makeAdministrator(site, ada);
  const { id, code } = await makeOrganisation(ada);
  good(await accept(ann, code, 'Ann'));
  await join(ann, id, { who: eva, role: 'editor', name: 'Eva' });
  await join(ann, id, { who: leo, role: 'reader', name: 'Leo' });
  return { ...site, database, wait, ada, ann, eva, leo, id, within: `/organisations/${id}` };
}

export const membersOf = async (who: Visitor, id: string) =>
  good<Members>(await who.ask('GET', `/organisations/${id}/members`)).members;
export const memberNamed = async (who: Visitor, id: string, name: string) =>
  (await membersOf(who, id)).find((member) => member.name === name)?.id ?? '';
export const codeOf = (answer: Awaited<ReturnType<Visitor['ask']>>) => answer.json<{ code: string }>().code;
