import { useRouter, useSearch } from '@tanstack/react-router';
import { asList, type Choices } from './paths.ts';

/** Her choices as the address carries them. */
export interface Journey {
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  /** Skills usual in her occupations that she has struck out. */
  readonly lacking: readonly string[];
  readonly region: string | undefined;
  readonly choices: Choices;
}

export function toJourney(search: Choices): Journey {
  return {
    occupations: [...asList(search['occupation']), ...asList(search['ssyk'])],
    skills: asList(search['skill']),
    lacking: asList(search['lacking']),
    region: asList(search['region'])[0],
    choices: search,
  };
}

export function useJourney(): Journey {
  return toJourney(useSearch({ strict: false }));
}

const isGroup = (id: string) => /^\d{4}$/.test(id);

/** Group codes and occupation ids go under different names in the API; a group's code is four digits. */
export function withOccupations(choices: Choices, ids: readonly string[]): Choices {
  return { ...choices, occupation: ids.filter((id) => !isGroup(id)), ssyk: ids.filter(isGroup) };
}

export function withSkills(choices: Choices, ids: readonly string[]): Choices {
  return { ...choices, skill: [...new Set(ids)] };
}

export function withLacking(choices: Choices, ids: readonly string[]): Choices {
  return { ...choices, lacking: [...new Set(ids)] };
}

/** Changes the address in place: the choice is part of the page, not a new one. */
export function useReplaceAddress(): (href: string) => void {
  const router = useRouter();
  return (href) => void router.navigate({ href, replace: true, resetScroll: false });
}

const shared = ['ssyk', 'occupation', 'skill', 'lacking', 'region', 'payFloor', 'asOf'] as const;

/** What the next jobs and the plan both know of; each refuses the other's own choices. */
export function sharedChoices(choices: Choices): Choices {
  return Object.fromEntries(shared.map((name) => [name, choices[name]]));
}
