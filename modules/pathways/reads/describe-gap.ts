import type { TieredSkill } from '#contract/occupations.ts';
import { type Asked, gap, type Profile } from '#engine/match/index.ts';
import type { Language } from '#kit/language.ts';
import type { SchemeEvidence } from './scheme-evidence.ts';

const mostListed = 24;
/** Skills that less than a tenth of the group holds say little about the job… */
const leastShare = 0.1;
/** …but the firmest few are always told. */
const alwaysTold = 8;

/** What she has and lacks of what a group asks: central before common before group skills. */
export function describeGap(evidence: SchemeEvidence, held: Profile, group: number, language: Language) {
  const matrix = evidence.evidence.skills?.matrix;
  if (matrix === undefined) return { has: [], lacks: [] };
  // Holding the skill as the group's neighbours do (0.25) is not having it; a common skill (0.6) is.
  const { had, lacked } = gap(matrix, held, group, { enough: 0.5 });
  return { has: listed(evidence, had, group, language), lacks: listed(evidence, lacked, group, language) };
}

function listed(evidence: SchemeEvidence, asked: readonly Asked[], group: number, language: Language): TieredSkill[] {
  const { scheme, concepts, tiers } = evidence;
  const order = { central: 0, common: 1, group: 2 } as const;
  const tierOf = (column: number) => tiers[group]?.get(column) ?? 'group';
  return [...asked]
    .sort((a, b) => order[tierOf(a.column)] - order[tierOf(b.column)] || b.weight - a.weight)
    .filter(({ weight }, place) => weight >= leastShare || place < alwaysTold)
    .slice(0, mostListed)
    .map(({ column }) => {
      const concept = concepts[column] ?? 0;
      return { id: scheme.idOf(concept), label: scheme.labelOf(concept, language), tier: tierOf(column) };
    });
}
