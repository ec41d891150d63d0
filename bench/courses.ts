// Times of the questions about courses over HTTP, as a person's browser asks them: node bench/courses.ts [real|seeded]
// Each as a multiple of the plainest request there is (/api/health) in the same run. The goal is under 100 ms.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCoursesPack } from './courses-pack.ts';
import { withServer } from './serve.ts';

const goalMs = 100;
const mostRuns = 100;
/** The whole table of a county is asked for now and then, and takes longer. */
const tableRuns = 10;

const sweden = path.resolve(import.meta.dirname, '..', process.env['VIDARE_DATA'] ?? '../shared/data', 'sweden');
const asked = process.argv[2];
if (asked !== 'seeded') {
  if (existsSync(sweden)) await withServer(sweden, (address) => measure('real courses', address, '2023-08-01'));
  else console.warn(`SKIPPED: real courses, because ${sweden} is not there (set VIDARE_DATA)`);
}
if (asked !== 'real') {
  const folder = await mkdtemp(path.join(tmpdir(), 'vidare-courses-'));
  await writeCoursesPack(folder, { courses: 10_000, offerings: 50_000 });
  await withServer(folder, (address) => measure('10,000 made-up courses, 50,000 occasions', address, undefined));
  await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, address: string, asOf: string | undefined): Promise<void> {
  const ask = async (question: string) => {
    const answer = await fetch(`${address}/api/${question}`);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${question}: ${text}`);
    return text;
  };
  const day = asOf === undefined ? '' : `&asOf=${asOf}`;
  const { total, hits } = JSON.parse(await ask(`courses?status=past&status=active&top=1${day}`)) as {
    total: number;
    hits: { id: string }[];
  };
  const skills = await skillsLacked(ask);
  const several = skills.map((id) => `skill=${encodeURIComponent(id)}`).join('&');
  const questions = {
    'nothing asked for': 'courses?top=20',
    words: 'courses?q=svets&oncePerCourse=true',
    'words with a typo': 'courses?q=svesning&oncePerCourse=true',
    'words in the texts, place, level': 'courses?q=ritningar&place=22&level=labour-market',
    'a skill within 100 km': `courses?${several.split('&')[0]}&place=Sundsvall&maxKm=100&oncePerCourse=true`,
    'an occupation in a county': 'courses?ssyk=7212&place=22&oncePerCourse=true',
    'all skills lacked for a job, one answer': `skills/courses?${several}&place=22`,
    'openings without courses': 'gaps?place=22&top=10',
    'a course': `courses/${encodeURIComponent(hits[0]!.id)}?lang=sv`,
  };
  const base = await timed(() => ask('health'));
  console.log(`${name}: ${total} occasions; the plainest request takes ${base.median.toFixed(2)} ms`);
  for (const [what, question] of Object.entries(questions)) {
    tell(what, await timed(() => ask(`${question}${day}`)));
  }
  tell('openings without courses, the whole table', await timed(() => ask(`gaps.csv?place=22${day}`), tableRuns));

  function tell(what: string, { median, p95, worst }: Awaited<ReturnType<typeof timed>>): void {
    const times = `median ${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)}, worst ${worst.toFixed(1)}`;
    const ratio = (median / base.median).toFixed(1).padStart(6);
    console.log(`  ${what.padEnd(42)} ${ratio} × · ${times}${worst < goalMs ? '' : ' (over the goal)'}`);
  }
}

/** What somebody from paper pulp lacks for the first of her next jobs. */
async function skillsLacked(ask: (question: string) => Promise<string>): Promise<readonly string[]> {
  const { next } = JSON.parse(await ask('next?ssyk=8171&region=22&top=5')) as {
    next: { lacks: { id: string }[] }[];
  };
  const most = next.toSorted((a, b) => b.lacks.length - a.lacks.length)[0];
  return (most?.lacks ?? []).slice(0, 20).map(({ id }) => id);
}

async function timed(call: () => Promise<unknown>, runs = mostRuns) {
  for (let run = 0; run < runs / 4; run++) await call();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[runs >> 1]!, p95: times[Math.floor(runs * 0.95)]!, worst: times.at(-1)! };
}
