import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Consents } from '#contract/consents.ts';
import type { Language } from '#kit/language.ts';
import { api, queryClient } from './api.ts';

const key = 'consents';

/** What she has said yes or no to; undefined until it is known. */
export function useConsents(lang: Language, signedIn: boolean): Consents | undefined {
  const query = queryOptions({
    queryKey: [key, lang],
    queryFn: ({ signal }) => api.listConsents({ query: { lang }, signal }),
    staleTime: 0,
    enabled: signedIn,
  });
  return useQuery(query).data;
}

export async function setConsent(id: string, given: boolean): Promise<void> {
  await api.setConsent({ params: { id }, body: { given } });
  await queryClient.invalidateQueries({ queryKey: [key] });
}

/** Says that her identity is protected, or is no longer. */
export async function setProtection(on: boolean): Promise<void> {
  await api.setProtection({ body: { protected: on } });
  await queryClient.invalidateQueries({ queryKey: [key] });
  await queryClient.invalidateQueries({ queryKey: ['shares'] });
}
