import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.getSession({ signal }),
  staleTime: 0,
});

/** Who is signed in; undefined until it is known. */
export function useSession() {
  return useQuery(sessionQuery).data;
}
