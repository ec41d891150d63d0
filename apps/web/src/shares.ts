import { queryOptions, useQuery } from '@tanstack/react-query';
import type { NewShare, Share } from '#contract/shares.ts';
import { api, queryClient } from './api.ts';

const sharesQuery = queryOptions({
  queryKey: ['shares'],
  queryFn: async ({ signal }) => (await api.listShares({ signal })).shares,
  staleTime: 0,
});

/** What she has shared; undefined until it is known. */
export function useShares(): readonly Share[] | undefined {
  return useQuery(sharesQuery).data;
}

export async function makeShare(share: NewShare) {
  const made = await api.makeShare({ body: share });
  await queryClient.invalidateQueries({ queryKey: sharesQuery.queryKey });
  return made;
}

export async function closeShare(id: string): Promise<void> {
  await api.closeShare({ params: { id } });
  await queryClient.invalidateQueries({ queryKey: sharesQuery.queryKey });
}
