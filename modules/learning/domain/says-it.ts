import { foldWords } from './fold-words.ts';

/** Endings that a word may have here and not there: kvalitetssäkring, kvalitetssäkringen, kvalitetssäkringens. */
const ending = /(?:arnas?|ernas?|ornas?|andet|endet|ens?|ets?|ns?|ars?|ers?|ors?|na|ts?|[aes])$/;
const shortest = 4;

/**
 * Whether words of a course say a skill's name, in any inflection: every word of one of its names is among them. Likeness in
 * a part only (“individen” and Indie, “kurs” and ATS-kurs) is not saying it.
 */
export function saysIt(quote: string, names: readonly string[]): boolean {
  const said = new Set(rootsOf(quote));
  return names.some((name) => {
    const roots = rootsOf(name);
    return roots.length > 0 && roots.every((root) => said.has(root));
  });
}

function rootsOf(text: string): readonly string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const root = word.replace(ending, '');
      return root.length >= shortest ? root : word;
    });
}
