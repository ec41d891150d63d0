import type { CourseHit, CourseHits } from '#contract/courses.ts';
import type { Language } from '#kit/language.ts';
import { dashNote, outputWidth, table } from './table.ts';
import { waysOut } from './ways-out.ts';

const words = {
  sv: {
    columns: ['Start', 'Sök senast', 'Kurs', 'Anordnare', 'Plats', 'Km', 'Takt', 'Veckor', 'Ger'],
    distance: 'distans',
    unpublished: 'ej publicerad',
    head: (total: number, asOf: string, today: boolean) =>
      `${total === 1 ? 'Ett kurstillfälle' : `${total} kurstillfällen`}, sett från ${asOf}${today ? ' (i dag)' : ', inte från i dag'}`,
    synthetic: 'Kurserna är påhittade, gjorda för att prova Vidare.',
    history: (count: number) => `${count} som har börjat visas med --status past.`,
  },
  en: {
    columns: ['Start', 'Apply by', 'Course', 'Provider', 'Place', 'Km', 'Pace', 'Weeks', 'Gives'],
    distance: 'distance',
    unpublished: 'not published',
    head: (total: number, asOf: string, today: boolean) =>
      `${total === 1 ? 'One course offering' : `${total} course offerings`}, as of ${asOf}${today ? ' (today)' : ', not of today'}`,
    synthetic: 'The courses are made up, for trying out Vidare.',
    history: (count: number) => `${count} that have begun are shown with --status past.`,
  },
} as const;

interface Asked {
  /** Names of what was asked for. */
  readonly asked: readonly string[];
  readonly language: Language;
}

/** What was found, for a reader at a terminal; where nothing was, what to give up. */
export function coursesTable(answer: CourseHits, hits: readonly CourseHit[], { asked, language }: Asked): string {
  const said = words[language];
  const notes = [
    said.head(answer.total, answer.asOf, answer.isToday),
    ...(hits.some(({ synthetic }) => synthetic) ? [said.synthetic] : []),
    ...(answer.counts.past > 0 && hits.every(({ status }) => status !== 'past')
      ? [said.history(answer.counts.past)]
      : []),
  ];
  if (hits.length === 0) return `${notes.join('\n')}\n${waysOut(asked, language)}`;
  const columns = said.columns.map((title, at) => ({
    title,
    flexible: [2, 3, 4, 8].includes(at),
    ...([5, 6, 7].includes(at) ? { align: 'right' as const } : {}),
  }));
  const rows = hits.map((hit) => rowOf(hit, language));
  return `${notes.join('\n')}\n\n${table(columns, rows, outputWidth())}${dashNote(rows, language)}`;
}

function rowOf(hit: CourseHit, language: Language): readonly string[] {
  const said = words[language];
  const place = [hit.place ?? hit.municipality?.name, ...(hit.distanceStudy ? [said.distance] : [])];
  return [
    hit.start ?? said.unpublished,
    hit.applyBy ?? '–',
    hit.title.text,
    hit.provider ?? '–',
    place.filter((part) => part !== undefined).join(', '),
    hit.distanceKm === null ? '–' : String(Math.round(hit.distanceKm)),
    hit.pacePercent === null ? '–' : `${hit.pacePercent} %`,
    hit.weeks === null ? '–' : String(hit.weeks),
    (hit.gives ?? hit.alsoGives).map(({ label }) => label.text).join(', '),
  ];
}
