import { queryOptions, useQuery } from '@tanstack/react-query';
import type { SessionState } from '#contract/access.ts';
import { api, drawFor, isDrawnForAnother } from './api.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionState> => {
    const state = await api.getSession({ signal });
    const id = state.session?.id;
    noteWhetherIn(id !== undefined);
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

/** How a session ended while the page stood: she signed out here, or it was over elsewhere or by its time. */
type End = 'signed-out' | 'lost';
let ended: End | undefined;
let wasIn = false;

function noteWhetherIn(isIn: boolean): void {
  if (isIn) ended = undefined;
  else if (wasIn) ended ??= 'lost';
  wasIn = isIn;
}

/** Called when she has signed out here. */
export function noteSignedOut(): void {
  ended = 'signed-out';
}

export function howItEnded(): End | undefined {
  return ended;
}
