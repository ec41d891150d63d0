import type { OccupationRef } from '#contract/schemas.ts';
import type { Profile } from '#engine/match/index.ts';
import type { Language } from '#kit/language.ts';
import type { Catalogue, ConceptKey } from '#modules/taxonomy/index.ts';
import { occupationRow } from '../domain/group-skills.ts';
import { type SchemeEvidence, skillColumns } from './scheme-evidence.ts';

const mostExamples = 4;

/** Occupations inside a group: those that the group is named after first, then those that ask most for what she has. */
export function nearestExamples(
  ssyk: string,
  { evidence, held }: { evidence: SchemeEvidence; held: Profile },
  { catalogue, language }: { catalogue: Catalogue; language: Language },
): OccupationRef[] {
  const share = new Map(Array.from(held.indices, (column, at) => [column, held.weights[at] ?? 0]));
  const national = catalogue.nationalScheme;
  return catalogue
    .occupationsOf(ssyk)
    .filter(({ scheme }) => scheme === national)
    .map((key) => ({ key, near: nearness(key, evidence, share), named: isNamesake(key, ssyk, catalogue) }))
    .toSorted((a, b) => Number(b.named) - Number(a.named) || b.near - a.near)
    .slice(0, mostExamples)
    .map(({ key }) => catalogue.occupationRef(key, language));
}

/** Whether the group's name says the occupation's: Underhållsmekaniker och maskinreparatörer. */
function isNamesake({ scheme, concept }: ConceptKey, ssyk: string, catalogue: Catalogue): boolean {
  const group = wordsOf(catalogue.groupLabel(ssyk, 'sv').text);
  const names = scheme.labelOf(concept, 'sv').text.split('/');
  return names.some((name) => /\p{L}/u.test(name) && group.includes(wordsOf(name)));
}

/** With a space before each word, so that a name is found at the beginning of a word only. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()}`;
}

function nearness(
  { scheme, concept }: ConceptKey,
  evidence: SchemeEvidence,
  held: ReadonlyMap<number, number>,
): number {
  if (scheme !== evidence.scheme) return 0;
  const row = occupationRow({ skills: skillColumns(scheme, concept, evidence.columns) });
  let total = 0;
  let shared = 0;
  for (const [column, weight] of row) {
    total += weight;
    shared += weight * (held.get(column) ?? 0);
  }
  return total === 0 ? 0 : shared / total;
}
