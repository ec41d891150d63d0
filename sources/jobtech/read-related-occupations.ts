import { asCount, elements, type JsonNode, member, members, nodeAt } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { asJobtechId } from './jobtech-id.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';
import { readConcepts } from './read-concepts.ts';

/** Up to ten related occupations each, nearest first (`narliggande-yrken.json`). */
export async function readRelatedOccupations(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const [id, entry] of members(member(await readJson(file), 'data'))) {
    const from = asJobtechId({ ...entry, value: id });
    if (!check.resolves(from, scheme.occupations.has(from))) continue;
    for (const similar of elements(member(entry, 'similar'))) {
      const to = asJobtechId(member(similar, 'id'));
      if (check.resolves(to, scheme.occupations.has(to))) scheme.collected.relate('related', from, to);
    }
  }
}

/**
 * Which occupation can do the work of which, to 25, 50 or 75 percent
 * (`substitutability-relations-between-occupations.json`).
 *
 * Direction: X's list `substitutes` holds the occupations whose work X can do, so the relation goes from X
 * to each of them. The file has no key; its asymmetric pairs decide: an assistant nurse's aide lists personal
 * assistant (75) and assistant nurse (25), a child minder lists preschool teacher (25) and not the other way
 * round. Read backwards a preschool teacher could not do a child minder's work. `substituted_by` holds the
 * same pairs seen from the other end and is passed over.
 */
export async function readSubstitutability(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const occupation of await readConcepts(file)) {
    const from = asJobtechId(member(occupation, 'id'));
    if (!check.resolves(from, scheme.occupations.has(from))) continue;
    for (const other of elements(member(occupation, 'substitutes'))) {
      const to = asJobtechId(member(other, 'id'));
      const weight = shareOf(member(other, 'substitutability_percentage'));
      if (check.resolves(to, scheme.occupations.has(to))) scheme.collected.relate('substitutes', from, to, weight);
    }
  }
}

function shareOf(percentage: JsonNode): number {
  const percent = asCount(percentage);
  if (percent >= 1 && percent <= 100) return percent / 100;
  throw new SourceProblem(nodeAt(percentage), 'a percentage between 1 and 100', String(percent));
}
