import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import type { Language } from '#kit/language.ts';

const heads = {
  sv: 'ssyk;yrkesgrupp;annonser i länet;kurser som leder dit;kompetens;kompetens-id;nivå;andel av yrkena;kurser inom räckhåll;varav bara på distans',
  en: 'ssyk,occupation group,vacancies in the region,courses leading there,skill,skill id,tier,share of the occupations,courses within reach,of which at a distance only',
} as const;
const tiers = {
  sv: { central: 'central', common: 'vanlig', group: 'gruppens' },
  en: { central: 'central', common: 'common', group: 'of the group' },
} as const;
/** Swedish spreadsheets take a comma for a decimal sign. */
const separators = { sv: ';', en: ',' } as const;
const byteOrderMark = '\uFEFF';

/** Openings without courses as a table for spreadsheets (RFC 4180): one row for each skill, those no course gives first. */
export function gapsTable({ occupations }: Pick<Gaps, 'occupations'>, language: Language): string {
  const separator = separators[language];
  const rows = occupations.flatMap(({ ssyk, label, vacancies, courses, missing, given }) =>
    [...missing, ...given].map((skill) => [
      ssyk,
      label.text,
      String(vacancies.region ?? ''),
      String(courses),
      ...skillCells(skill, language),
    ]),
  );
  const lines = rows.map((row) => row.map((value) => cell(value, separator)).join(separator));
  return `${byteOrderMark}${[heads[language], ...lines].map((line) => `${line}\r\n`).join('')}`;
}

function skillCells({ id, label, tier, share, courses, distanceCourses }: SkillSupply, language: Language) {
  const rounded = share.toFixed(2);
  const written = language === 'sv' ? rounded.replace('.', ',') : rounded;
  return [label.text, id, tiers[language][tier], written, String(courses), String(distanceCourses)];
}

/** Quoted where it must be; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function cell(value: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
