import type { Catalogue, ConceptKey, Scheme } from '#modules/taxonomy/index.ts';
import { foldWords } from './fold-words.ts';

/**
 * The occupations of a group that a course's title begins with: of “Personbilsmekaniker” car mechanics, and not all who
 * mend vehicles. Some are called by two names: “Underhållsmekaniker/Maskinreparatör”.
 */
export function namedOccupations(
  title: string,
  ssyk: string,
  { catalogue, scheme }: { readonly catalogue: Catalogue; readonly scheme: Scheme },
): readonly ConceptKey[] {
  const told = `${foldWords(title)} `;
  return catalogue
    .occupationsOf(ssyk)
    .filter((key) => key.scheme === scheme)
    .filter(({ concept }) => {
      const names = scheme.labelOf(concept, 'sv').text.split(/[/,]/).map(foldWords);
      return names.some((name) => name !== '' && told.startsWith(`${name} `));
    });
}
