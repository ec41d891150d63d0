import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Account } from '#contract/ways-in.ts';
import { api, queryClient } from './api.ts';
import { sessionQuery, useSession } from './session.ts';

const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => api.getAccount({ signal }),
  staleTime: 0,
});

export async function loadAccountPage(): Promise<void> {
  const { session } = await queryClient.query(sessionQuery);
  if (session !== null) await queryClient.query(accountQuery);
}

/** Her ways in; undefined for a visitor, and until they are known. */
export function useAccount(): Account | undefined {
  const signedIn = (useSession()?.session ?? null) !== null;
  const { data } = useQuery({ ...accountQuery, enabled: signedIn });
  return signedIn ? data : undefined;
}

export async function refreshAccount(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['account'] });
}
