import type { Draft, Found } from './draft.ts';

/**
 * The skills she goes on with once a text has been read: those read clearly, after those chosen before. What only an earlier
 * text said goes with that text, unless she took it up herself; what she took away stays away.
 */
export function chosenAfterReading(
  chosen: readonly string[],
  { found: before, added, removed }: Pick<Draft, 'found' | 'added' | 'removed'>,
  found: Found | null,
): readonly string[] {
  const sure = (read: Found | null) => read?.skills.filter((skill) => skill.sure).map(({ id }) => id) ?? [];
  const earlier = new Set(sure(before));
  const kept = chosen.filter((id) => added.includes(id) || !earlier.has(id));
  return [...kept, ...sure(found)].filter((id) => !removed.includes(id));
}
