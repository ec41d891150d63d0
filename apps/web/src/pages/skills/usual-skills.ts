import type { OccupationPage } from '../../api.ts';

/** How many of an occupation's skills are listed as hers until she strikes them out. */
const mostListed = 25;

/** What is usual in her occupations: the central skills where some are, else all there are. */
export function usualSkills(pages: readonly OccupationPage[]): readonly string[] {
  const ids = pages.flatMap(({ skills }) => {
    const central = skills.filter(({ tier }) => tier === 'central');
    return (central.length > 0 ? central : skills).slice(0, mostListed).map(({ id }) => id);
  });
  return [...new Set(ids)];
}
