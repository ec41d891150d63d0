import type { Catalogue, ConceptKey } from '#modules/taxonomy/index.ts';
import type { NamedGroup } from './group-names.ts';

/** Occupation groups with the Swedish names and job titles of the occupations in them. */
export function namedGroups(catalogue: Catalogue): readonly NamedGroup[] {
  const titles = new Map<string, string[]>();
  for (const scheme of catalogue.skillSchemes) {
    for (const { concept, language, text } of scheme.forms) {
      if (language !== 'sv') continue;
      const groups = new Set(occupationsOf({ scheme, concept }).flatMap((key) => catalogue.groupsOf(key)));
      for (const ssyk of groups) {
        const known = titles.get(ssyk);
        if (known === undefined) titles.set(ssyk, [text]);
        else known.push(text);
      }
    }
  }
  return [...titles].map(([ssyk, own]) => ({ ssyk, label: catalogue.groupLabel(ssyk, 'sv').text, titles: own }));
}

function occupationsOf(key: ConceptKey): readonly ConceptKey[] {
  const { scheme, concept } = key;
  if (scheme.kinds[concept] === 'occupation') return [key];
  if (scheme.kinds[concept] !== 'job-title') return [];
  return scheme.targets('title-of', concept).map((target) => ({ scheme, concept: target.concept }));
}
