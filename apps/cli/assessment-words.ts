import type { Assessment } from '#contract/figures.ts';
import type { Language } from '#kit/language.ts';

const words = {
  sv: {
    small: 'små',
    medium: 'medelstora',
    large: 'stora',
    none: 'ingen bedömning',
    decrease: 'minskar',
    same: 'oförändrat',
    increase: 'ökar',
    country: 'hela landet',
  },
  en: {
    small: 'small',
    medium: 'medium',
    large: 'large',
    none: 'no assessment',
    decrease: 'decreasing',
    same: 'unchanged',
    increase: 'increasing',
    country: 'whole country',
  },
} as const;

/** An assessment in a few words: chances, direction, and the area when it is a larger one. */
function assessmentWords({ chances, direction, area }: Assessment, language: Language): string {
  const word = words[language];
  if (chances === null) return word.none;
  const parts = [word[chances], ...(direction === null ? [] : [word[direction]])].join(', ');
  return area === 'country' ? `${parts} (${word.country})` : parts;
}

/** All the assessments of a group, each thing said once; where there is none, that. */
export function assessmentsWords(assessments: readonly Assessment[], language: Language): string {
  const said = new Set(assessments.map((assessment) => assessmentWords(assessment, language)));
  return [...said].join('; ') || words[language].none;
}
