import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import { toCsv } from '#kit/csv.ts';
import type { Language } from '#kit/language.ts';

const heads = {
  sv: [
    'ssyk',
    'yrkesgrupp',
    'annonser i länet',
    'annonser i riket',
    'kurser som leder dit',
    'kompetens',
    'kompetens-id',
    'hur vanlig',
    'andel av yrkena',
    'kurser inom räckhåll',
    'varav bara på distans',
    'platskod',
    'plats',
    'inom km',
    'per dag',
    'anmärkning',
    'källor (på första raden)',
  ],
  en: [
    'ssyk',
    'occupation group',
    'vacancies in the region',
    'vacancies in the country',
    'courses leading there',
    'skill',
    'skill id',
    'how usual',
    'share of the occupations',
    'courses within reach',
    'of which at a distance only',
    'place code',
    'place',
    'within km',
    'as of',
    'remark',
    'sources (in the first row)',
  ],
} as const;
const tiers = {
  sv: { central: 'central', common: 'vanlig', group: 'gruppens', formal: 'examen eller behörighet' },
  en: { central: 'central', common: 'common', group: 'of the group', formal: 'degree or licence' },
} as const;
const withoutUniversities = {
  sv: 'yrken på nivån kräver ofta högskola, och högskolornas kurser saknas i underlaget',
  en: 'occupations of the level often ask for a degree, and the courses of universities are not in the data',
} as const;

type TabledGaps = Pick<Gaps, 'occupations' | 'place' | 'maxKm' | 'asOf' | 'sources' | 'lacksUniversities'>;

/** Openings without courses as a table for spreadsheets (RFC 4180): one row for each skill, those no course gives first. */
export function gapsTable(gaps: TabledGaps, language: Language): string {
  const about = aboutCells(gaps);
  const rows = gaps.occupations.flatMap(({ ssyk, label, vacancies, courses, level, missing, given, formal }) =>
    [...missing, ...given, ...formal].map((skill) => [
      ssyk,
      label.text,
      String(vacancies.region ?? ''),
      String(vacancies.country ?? ''),
      String(courses),
      ...skillCells(skill, { formal: formal.includes(skill), language }),
      ...about,
      gaps.lacksUniversities && level === 4 ? withoutUniversities[language] : '',
    ]),
  );
  // Twenty titles in every row would be most of a county's table.
  const sources = sourceTitles(gaps);
  return toCsv([heads[language], ...rows.map((row, at) => [...row, at === 0 ? sources : ''])], language);
}

function skillCells(
  { id, label, tier, share, courses, distanceCourses }: SkillSupply,
  { formal, language }: { formal: boolean; language: Language },
) {
  const rounded = share.toFixed(2);
  const written = language === 'sv' ? rounded.replace('.', ',') : rounded;
  return [label.text, id, tiers[language][formal ? 'formal' : tier], written, String(courses), String(distanceCourses)];
}

/** What every row holds for, so that a row taken out of the table still tells it. */
function aboutCells({ place, maxKm, asOf }: TabledGaps): readonly string[] {
  return [place?.code ?? '', place?.name ?? '', maxKm === null ? '' : String(maxKm), asOf];
}

function sourceTitles({ sources }: TabledGaps): string {
  const titles = Object.values(sources).flatMap((notes) => notes.map(({ title }) => title));
  return [...new Set(titles)].join(', ');
}
