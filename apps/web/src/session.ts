import { queryOptions, useQuery } from '@tanstack/react-query';
import type { SessionState } from '#contract/access.ts';
import { api, drawFor, isDrawnForAnother } from './api.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionState> => {
    const state = await api.getSession({ signal });
    const id = state.session?.id;
    // Somebody else has signed in, in another tab: nothing that was drawn for the one before stays.
    if (id !== undefined && isDrawnForAnother(id)) location.reload();
    else drawFor(id);
    return state;
  },
  staleTime: 0,
  refetchOnWindowFocus: true,
});

/** Who is signed in; undefined until it is known. */
export function useSession() {
  return useQuery(sessionQuery).data;
}
