import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { seeded } from './text-random.ts';

const starter = path.join(import.meta.dirname, '../data/starter');

export interface PackSize {
  readonly courses: number;
  readonly offerings: number;
}

/** Writes a pack of made-up courses, seeded: each names a few of the starter's skills and is given now and then, here and there. */
export async function writeCoursesPack(folder: string, { courses, offerings }: PackSize): Promise<void> {
  const random = seeded(17);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const skills = column('skills.csv', 2).filter((name) => !name.includes('"'));
  const towns = column('places.csv', 0).filter((code) => code.length === 4);
  const groups = [...new Set(column('occupations.csv', 1))].filter((code) => /^\d{4}$/.test(code));
  const courseRows = Array.from({ length: courses }, (_, at) => {
    const taught = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(skills));
    const text = `Det här lär du dig: ${taught.join(', ')}. Kurs nummer ${at}.`;
    const leadsTo = random() < 0.4 ? pick(groups) : '';
    return `c${at},"${taught[0]}, del ${at % 7}","Course ${at}","${text}","Course ${at}.",${pick(levels)},utbildning,,,,${leadsTo}`;
  });
  const offeringRows = Array.from({ length: offerings }, (_, at) => {
    const start = 7 * Math.floor(random() * 60 - 16);
    const days = random() < 0.15 ? ',,,' : `${start},${start + 140},${start - 90},${start - 20}`;
    const atDistance = random() < 0.3 ? 'yes' : 'no';
    return `o${at},c${at % courses},Skolan ${at % 500},${pick(towns)},${atDistance},,${pick([25, 50, 100])},${days},,`;
  });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'courses.csv'), `${headOf('courses.csv')}\n${courseRows.join('\n')}\n`);
  await writeFile(
    path.join(folder, 'course-offerings.csv'),
    `${headOf('course-offerings.csv')}\n${offeringRows.join('\n')}\n`,
  );
  await writeFile(path.join(folder, 'pack.json'), JSON.stringify(manifest));
}

const levels = ['komvux-upper-secondary', 'higher-vocational', 'labour-market', 'short-course'] as const;

const manifest = {
  id: 'bench-courses',
  title: 'Kurser för mätning',
  synthetic: false,
  files: ['courses', 'course-offerings'].map((name) => ({
    path: `${name}.csv`,
    adapter: `starter/${name}`,
    dataset: 'courses',
    source: { title: name, publisher: 'Vidare' },
    licence: 'CC0',
    date: '2026',
    method: { sv: 'Påhittat.', en: 'Made up.' },
  })),
};

function lines(file: string): readonly string[] {
  return readFileSync(path.join(starter, file), 'utf8').trimEnd().split('\n');
}

function headOf(file: string): string {
  return lines(file)[0]!;
}

/** A column of plain cells; rows where something is quoted before it are left out. */
function column(file: string, at: number): readonly string[] {
  return lines(file)
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells.slice(0, at).every((cell) => !cell.includes('"')))
    .map((cells) => cells[at]!);
}
