import type { Gaps } from '#contract/gaps.ts';
import type { Language } from '#kit/language.ts';
import { dashNote, outputWidth, table } from './table.ts';

const words = {
  sv: {
    columns: ['SSYK', 'Yrkesgrupp', 'Annonser', 'Kurser dit', 'Kompetenser som ingen kurs ger', 'Ges'],
    head: (place: string, courses: number, asOf: string) =>
      `${place}: ${courses} kurser inom räckhåll, sett från ${asOf}`,
    degree: 'kräver ofta högskola, som saknas i underlaget',
    none: 'inga',
  },
  en: {
    columns: ['SSYK', 'Occupation group', 'Vacancies', 'Courses there', 'Skills that no course gives', 'Given'],
    head: (place: string, courses: number, asOf: string) => `${place}: ${courses} courses within reach, as of ${asOf}`,
    degree: 'often asks for a degree, and universities are not in the data',
    none: 'none',
  },
} as const;

/** Openings without courses, for a reader at a terminal: a row for each occupation group. */
export function gapsTable(
  { place, coursesInReach, asOf, occupations, lacksUniversities }: Gaps,
  language: Language,
): string {
  const said = words[language];
  const rows = occupations.map(({ ssyk, label, vacancies, courses, level, missing, given }) => [
    ssyk,
    label.text,
    vacancies.region === null ? '–' : String(vacancies.region),
    String(courses),
    lacksUniversities && level === 4 ? said.degree : missing.map((skill) => skill.label.text).join(', ') || said.none,
    `${given.length}/${given.length + missing.length}`,
  ]);
  const columns = said.columns.map((title, at) => ({
    title,
    flexible: at === 1 || at === 4,
    ...([2, 3, 5].includes(at) ? { align: 'right' as const } : {}),
  }));
  return `${said.head(place?.name ?? '', coursesInReach, asOf)}\n\n${table(columns, rows, outputWidth())}${dashNote(rows, language)}`;
}
