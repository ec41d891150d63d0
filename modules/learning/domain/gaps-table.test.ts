import { expect, test } from 'vitest';
import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import { gapsTable } from './gaps-table.ts';

const skill = (text: string, courses: number): SkillSupply => ({
  id: `skill/${text}`,
  label: { text, lang: 'sv' },
  tier: 'central',
  share: 0.5,
  courses,
  distanceCourses: 0,
});
const about = {
  place: { code: '22', name: 'Västernorrlands län', kind: 'region' as const },
  maxKm: 50,
  asOf: '2026-03-18',
  sources: {},
  lacksUniversities: true,
};
const gaps: Gaps['occupations'] = [
  {
    ssyk: '7212',
    label: { text: 'Svetsare; gasskärare', lang: 'sv' },
    vacancies: { region: 4, country: 40, locationQuotient: 1, few: true },
    courses: 2,
    level: 2,
    missing: [skill('=SVETS()', 0)],
    given: [skill('Ritningar', 2)],
    formal: [skill('Svetsarprövning', 0)],
  },
];

test('a row for each skill, the missing first, as Swedish spreadsheets read it', () => {
  const [head, ...rows] = gapsTable({ ...about, occupations: gaps }, 'sv').split('\r\n');
  expect(head?.startsWith('\uFEFFssyk;yrkesgrupp;')).toBe(true);
  expect(rows).toEqual([
    `7212;"Svetsare; gasskärare";4;40;2;'=SVETS();skill/=SVETS();central;0,50;0;0;22;Västernorrlands län;50;2026-03-18;;`,
    '7212;"Svetsare; gasskärare";4;40;2;Ritningar;skill/Ritningar;central;0,50;2;0;22;Västernorrlands län;50;2026-03-18;;',
    '7212;"Svetsare; gasskärare";4;40;2;Svetsarprövning;skill/Svetsarprövning;examen eller behörighet;0,50;0;0;22;Västernorrlands län;50;2026-03-18;;',
    '',
  ]);
});

test('the sources stand in the first row alone', () => {
  const note = { title: 'Yrkesbarometern', date: null, licence: null };
  const text = gapsTable(
    { ...about, sources: { forecasts: [note] } as unknown as Gaps['sources'], occupations: gaps },
    'sv',
  );
  expect(text.split('\r\n').map((line) => line.endsWith(';Yrkesbarometern'))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('in English it is separated by commas', () => {
  expect(gapsTable({ ...about, occupations: gaps }, 'en')).toContain(
    'Ritningar,skill/Ritningar,central,0.50,2,0,22,Västernorrlands län,50,2026-03-18,,\r\n',
  );
});

test('of an occupation that asks for a degree it says that universities are missing', () => {
  const engineers = gaps.map((group) => ({ ...group, level: 4 as const }));
  expect(gapsTable({ ...about, occupations: engineers }, 'sv')).toContain('högskolornas kurser saknas');
});
