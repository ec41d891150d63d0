import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Invitations } from '#contract/invitations.ts';
import type { Members, Organisation } from '#contract/organisations.ts';
import { api, queryClient } from './api.ts';
import { sessionQuery, useSession } from './session.ts';

const key = 'organisations';

const organisationsQuery = queryOptions({
  queryKey: [key],
  queryFn: ({ signal }) => api.listOrganisations({ signal }),
  staleTime: 0,
});

/** An organisation with all that the one signed in may see of it. */
export interface Within {
  readonly organisation: Organisation;
  readonly members: Members['members'];
  /** Undefined to whoever may not see them. */
  readonly invitations: Invitations['invitations'] | undefined;
}

const withinQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'one', id],
    queryFn: async ({ signal }): Promise<Within> => {
      const params = { id };
      const [organisation, { members }] = await Promise.all([
        api.getOrganisation({ params, signal }),
        api.listMembers({ params, signal }),
      ]);
      const sees = organisation.may.includes('invitation.list');
      const invitations = sees ? (await api.listInvitations({ params, signal })).invitations : undefined;
      return { organisation, members, invitations };
    },
    staleTime: 0,
  });

/** Those she is in; undefined for a visitor, and until they are known. */
export function useOrganisations() {
  const signedIn = (useSession()?.session ?? null) !== null;
  const { data } = useQuery({ ...organisationsQuery, enabled: signedIn });
  return signedIn ? data : undefined;
}

export function useWithin(id: string): Within | undefined {
  const signedIn = (useSession()?.session ?? null) !== null;
  const { data } = useQuery({ ...withinQuery(id), enabled: signedIn });
  return signedIn ? data : undefined;
}

export async function loadOrganisations(): Promise<void> {
  const { session } = await queryClient.query(sessionQuery);
  if (session !== null) await queryClient.query(organisationsQuery);
}

export async function loadOrganisation(id: string): Promise<void> {
  const { session } = await queryClient.query(sessionQuery);
  if (session !== null) await queryClient.query(withinQuery(id));
}

/** How she came to be in an organisation no longer, for the next page to say. */
export interface Farewell {
  readonly done: 'left' | 'ended';
  readonly name: string;
}

let farewell: Farewell | undefined;

export function noteFarewell(latest: Farewell): void {
  farewell = latest;
}

/** What was noted last, once. */
export function takeFarewell(): Farewell | undefined {
  const latest = farewell;
  farewell = undefined;
  return latest;
}

/** After something was changed. */
export async function refreshOrganisations(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [key] });
}
