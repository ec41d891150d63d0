import type { Language } from '#kit/language.ts';
import { outputWidth, table } from './table.ts';

/** What was recognised, with the words it was read from. */
export interface Told {
  readonly skills: readonly {
    readonly label: { readonly text: string };
    readonly score: number;
    readonly sure: boolean;
    readonly words: readonly string[];
  }[];
  readonly occupations: readonly { readonly text: { readonly text: string }; readonly years?: number }[];
}

const words = {
  sv: {
    titles: ['Hur säkert', 'Kompetens', 'Ur orden'],
    none: 'Inga kompetenser.',
    maybe: 'kanske',
    occupations: 'Yrken:',
    years: 'år',
  },
  en: {
    titles: ['Score', 'Skill', 'From the words'],
    none: 'No skills.',
    maybe: 'maybe',
    occupations: 'Occupations:',
    years: 'years',
  },
} as const;

/** Skills as a table, unsure ones marked, and the occupations on a line below. */
export function skillsTable({ skills, occupations }: Told, lang: Language): string {
  const { titles, none, maybe, years, ...named } = words[lang];
  const rows = skills.map(({ label, score, sure, words: said }) => [
    `${score.toFixed(2)}${sure ? '' : ` ${maybe}`}`,
    label.text,
    [...new Set(said)].join(', '),
  ]);
  const columns = titles.map((title, at) => ({ title, flexible: at > 0 }));
  const found = rows.length === 0 ? `${none}\n` : table(columns, rows, outputWidth());
  const worked = occupations.map(({ text, years: stated }) =>
    stated === undefined ? text.text : `${text.text} (${stated} ${years})`,
  );
  return worked.length === 0 ? found : `${found}${named.occupations} ${worked.join(', ')}\n`;
}
