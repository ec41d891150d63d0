import type { MemberRole, OrganisationKind } from '#contract/organisations.ts';
import type { peopleApp, Visitor } from './people.ts';

type Site = Pick<Awaited<ReturnType<typeof peopleApp>>, 'command'>;
type Answer = Awaited<ReturnType<Visitor['ask']>>;

/** What was answered; a refusal is thrown. */
export function good<T>(answer: Answer): T {
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<T>();
}

/** Makes somebody an administrator of the installation. */
export async function makeAdministrator({ command }: Site, person: Visitor, name = 'Ada'): Promise<void> {
  const { code } = good<{ code: string }>(await command('POST', '/administrators/invitations', { days: 1 }));
  good(await accept(person, code, name));
}

export function accept(person: Visitor, code: string, name: string): Promise<Answer> {
  return person.ask('POST', '/invitation/acceptance', { code, name });
}

interface Wanted {
  readonly name?: string;
  readonly kind?: OrganisationKind;
  readonly regions?: readonly string[];
}

/** An organisation that nobody is in yet: its id, and the code that makes somebody its owner. */
export async function makeOrganisation(
  administrator: Visitor,
  { name = 'Timrå Pappersbruk', kind = 'employer', regions = ['22'] }: Wanted = {},
): Promise<{ id: string; code: string }> {
  const body = { kind, name, regions };
  const made = good<{ id: string; invitation: { code: string } }>(
    await administrator.ask('POST', '/administration/organisations', body),
  );
  return { id: made.id, code: made.invitation.code };
}

export async function invite(owner: Visitor, id: string, role: MemberRole, note = ''): Promise<string> {
  return good<{ code: string }>(await owner.ask('POST', `/organisations/${id}/invitations`, { role, note })).code;
}

/** Takes somebody into an organisation with a role. */
export async function join(owner: Visitor, id: string, joining: { who: Visitor; role: MemberRole; name: string }) {
  good(await accept(joining.who, await invite(owner, id, joining.role), joining.name));
}

/** An administrator who owns an organisation, with an invitation to it that is open; each name bears the mark. */
export async function fillOrganisation(site: Site, person: Visitor, mark: string): Promise<string> {
  await makeAdministrator(site, person, mark);
  const { id, code } = await makeOrganisation(person, { name: mark });
  good(await accept(person, code, mark));
  await invite(person, id, 'reader', mark);
  return id;
}
