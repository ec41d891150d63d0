import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import { toCsv } from '#kit/csv.ts';
import type { Language } from '#kit/language.ts';

const heads = {
  sv: [
    'ssyk',
    'yrkesgrupp',
    'annonser i länet',
    'kurser som leder dit',
    'kompetens',
    'kompetens-id',
    'nivå',
    'andel av yrkena',
    'kurser inom räckhåll',
    'varav bara på distans',
  ],
  en: [
    'ssyk',
    'occupation group',
    'vacancies in the region',
    'courses leading there',
    'skill',
    'skill id',
    'tier',
    'share of the occupations',
    'courses within reach',
    'of which at a distance only',
  ],
} as const;
const tiers = {
  sv: { central: 'central', common: 'vanlig', group: 'gruppens', formal: 'examen eller behörighet' },
  en: { central: 'central', common: 'common', group: 'of the group', formal: 'degree or licence' },
} as const;
/** Openings without courses as a table for spreadsheets (RFC 4180): one row for each skill, those no course gives first. */
export function gapsTable({ occupations }: Pick<Gaps, 'occupations'>, language: Language): string {
  const rows = occupations.flatMap(({ ssyk, label, vacancies, courses, missing, given, formal }) =>
    [...missing, ...given, ...formal].map((skill) => [
      ssyk,
      label.text,
      String(vacancies.region ?? ''),
      String(courses),
      ...skillCells(skill, { formal: formal.includes(skill), language }),
    ]),
  );
  return toCsv([heads[language], ...rows], language);
}

function skillCells(
  { id, label, tier, share, courses, distanceCourses }: SkillSupply,
  { formal, language }: { formal: boolean; language: Language },
) {
  const rounded = share.toFixed(2);
  const written = language === 'sv' ? rounded.replace('.', ',') : rounded;
  return [label.text, id, tiers[language][formal ? 'formal' : tier], written, String(courses), String(distanceCourses)];
}
