import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';

/** Of whoever is to accept: the name to propose, and whether her identity is protected. */
export interface Who {
  readonly name: string;
  readonly hidden: boolean;
}

const nobody: Who = { name: '', hidden: false };

/** Undefined until it is known: a name that came later would take the place of what she writes. */
export function useWho(): Who | undefined {
  const { data, isError } = useQuery({
    queryKey: ['profile', 'who'],
    queryFn: async ({ signal }): Promise<Who> => {
      const [{ about }, { protectedSince }] = await Promise.all([
        api.getProfile({ signal }),
        api.listConsents({ query: {}, signal }),
      ]);
      return { name: about.name, hidden: protectedSince !== null };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return isError ? nobody : data;
}
