import type { NextJob } from '#contract/next.ts';
import type { Language } from '#kit/language.ts';
import { assessmentsWords } from './assessment-words.ts';
import { dashNote, noFigure, outputWidth, table } from './table.ts';

const titles = {
  sv: {
    ssyk: 'SSYK',
    job: 'Yrke',
    score: 'Poäng',
    closeness: 'Närhet',
    chances: 'Chanser',
    vacancies: 'Annonser',
    pay: 'Lön',
    why: 'Varför',
  },
  en: {
    ssyk: 'SSYK',
    job: 'Occupation',
    score: 'Score',
    closeness: 'Closeness',
    chances: 'Chances',
    vacancies: 'Vacancies',
    pay: 'Pay',
    why: 'Why',
  },
} as const;

interface Choice {
  readonly from: string;
  readonly withRegion: boolean;
  readonly language: Language;
}

/** The next jobs from one start as a table for people. */
export function nextTable(next: readonly NextJob[], { from, withRegion, language }: Choice): string {
  const title = titles[language];
  const figures = [
    { title: title.chances },
    { title: title.vacancies, align: 'right' as const },
    { title: title.pay, align: 'right' as const },
  ];
  const columns = [
    { title: title.ssyk },
    { title: title.job, flexible: true },
    { title: title.score, align: 'right' as const },
    { title: title.closeness, align: 'right' as const },
    ...(withRegion ? figures : []),
    { title: title.why, flexible: true },
  ];
  const rows = next.map((job) => [
    job.ssyk,
    job.label.text,
    job.score.toFixed(2),
    job.closeness.toFixed(2),
    ...(withRegion ? figuresOf(job, language) : []),
    job.reasons.map(({ text }) => text).join(' '),
  ]);
  return `${language === 'sv' ? 'Från' : 'From'} ${from}\n${table(columns, rows, outputWidth())}${dashNote(rows, language)}`;
}

function figuresOf({ assessments, vacancies, pay }: NextJob, language: Language): readonly string[] {
  return [
    assessmentsWords(assessments, language),
    vacancies.region?.toLocaleString(language) ?? noFigure,
    pay?.median?.toLocaleString(language) ?? noFigure,
  ];
}
