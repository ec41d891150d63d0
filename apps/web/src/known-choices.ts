import { ProblemError } from '#contract/client.ts';
import type { Language } from '#kit/language.ts';
import { queries, queryClient } from './api.ts';
import { toJourney, withLacking, withOccupations, withSkills } from './choices.ts';
import { skillsById } from './labels.ts';
import type { Choices } from './paths.ts';

/** How much of an address the loaded data does not have: the link came from elsewhere, or from older data. */
export interface LeftOut {
  readonly skills: number;
  readonly occupations: number;
}

export const nothingLeftOut: LeftOut = { skills: 0, occupations: 0 };

const unknownCodes: readonly string[] = ['skill/unknown', 'occupation/unknown'];

/** Loads with the address as it stands; where the data lacks some of it, with the rest, and says how much was left out. */
export async function loadKnown<Found>(
  lang: Language,
  search: Choices,
  load: (known: Choices) => Promise<Found>,
): Promise<{ readonly found: Found; readonly leftOut: LeftOut }> {
  try {
    return { found: await load(search), leftOut: nothingLeftOut };
  } catch (error) {
    if (!(error instanceof ProblemError && unknownCodes.includes(error.problem.code))) throw error;
    const { known, leftOut } = await onlyKnown(lang, search);
    if (leftOut.skills + leftOut.occupations === 0) throw error;
    try {
      return { found: await load(known), leftOut };
    } catch (next) {
      // With nothing left to start from, what was wrong with the address says more.
      const nothingLeft = next instanceof ProblemError && next.problem.code === 'request/nothing-to-start-from';
      throw nothingLeft ? error : next;
    }
  }
}

async function onlyKnown(lang: Language, search: Choices): Promise<{ known: Choices; leftOut: LeftOut }> {
  const { occupations, skills, lacking } = toJourney(search);
  const [theirs, { unknown }] = await Promise.all([
    knownOccupations(lang, occupations),
    skillsById(lang, [...skills, ...lacking]),
  ]);
  const has = (id: string) => !unknown.includes(id);
  const known = withOccupations(withLacking(withSkills(search, skills.filter(has)), lacking.filter(has)), theirs);
  return { known, leftOut: { skills: unknown.length, occupations: occupations.length - theirs.length } };
}

/** Those of the occupations that the data has, in order. */
export async function knownOccupations(lang: Language, ids: readonly string[]): Promise<readonly string[]> {
  const known = await Promise.all(ids.map((id) => isKnown(lang, id)));
  return ids.filter((_id, place) => known[place]);
}

async function isKnown(lang: Language, id: string): Promise<boolean> {
  try {
    await queryClient.query(queries.occupation(lang, id));
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return false;
    throw error;
  }
}
