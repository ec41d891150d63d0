import type { Catalogue, ConceptKey } from '#modules/taxonomy/index.ts';
import { foldWords } from './fold-words.ts';

/** Occupation groups by the Swedish names and job titles of the occupations in them, folded. */
export function occupationTitles(catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const scheme of catalogue.skillSchemes) {
    for (const { concept, language, text } of scheme.forms) {
      if (language !== 'sv') continue;
      const groups = occupationsOf({ scheme, concept }).flatMap((key) => catalogue.groupsOf(key));
      if (groups.length === 0) continue;
      const name = foldWords(text);
      const known = titles.get(name) ?? new Set<string>();
      for (const ssyk of groups) known.add(ssyk);
      titles.set(name, known);
    }
  }
  return titles;
}

function occupationsOf(key: ConceptKey): readonly ConceptKey[] {
  const { scheme, concept } = key;
  if (scheme.kinds[concept] === 'occupation') return [key];
  if (scheme.kinds[concept] !== 'job-title') return [];
  return scheme.targets('title-of', concept).map((target) => ({ scheme, concept: target.concept }));
}
