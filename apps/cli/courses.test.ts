import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonLines, type Serving, startVidare, vidare } from './test-command.ts';

interface Hit {
  readonly asOf: string;
  readonly id: string;
  readonly title: { readonly text: string };
  readonly start: string | null;
  readonly status: string;
  readonly distanceStudy: boolean;
  readonly distanceKm: number | null;
  readonly gives: readonly { readonly label: { readonly text: string } }[];
  readonly leadsTo: readonly { readonly ssyk: string }[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'vidare-cli-courses-'));
const env = { VIDARE_HOME: path.join(folder, 'home') };
let serving: Serving;

const courses = (...args: readonly string[]) => vidare(['courses', ...args], { env });

beforeAll(async () => {
  serving = await startVidare(env);
}, 120_000);
afterAll(async () => {
  await serving.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('tells a reader what was found, for which day, and that the courses are made up', async () => {
  const { code, out } = await courses('--place', 'Sundsvall', '--max-km', '100', '--lang', 'en');
  expect(code).toBe(0);
  const [count, madeUp] = out.split('\n');
  expect(count).toMatch(/^\d+ course offerings, as of \d{4}-\d\d-\d\d \(today\)$/);
  expect(madeUp).toBe('The courses are made up, for trying out Vidare.');
  expect(out).toContain('Apply by');
});

it('by skill, waiting until what the courses give is worked out; each line is one occasion that gives it', async () => {
  const answer = await courses('--skill', 'Ritningsläsning', '--lang', 'sv', '--json');
  const hits = jsonLines<Hit>(answer);
  expect([answer.code, hits.length > 0]).toEqual([0, true]);
  for (const { gives } of hits) expect(gives.map(({ label }) => label.text)).toContain('Ritningsläsning');
});

it('within reach: near enough or studied from home, those that have begun left out', async () => {
  const hits = jsonLines<Hit>(await courses('--place', 'Sundsvall', '--max-km', '80', '--json', '--top', '200'));
  expect(hits.length).toBeGreaterThan(0);
  for (const { distanceStudy, distanceKm, status } of hits) {
    expect(distanceStudy || (distanceKm ?? Number.POSITIVE_INFINITY) <= 80).toBe(true);
    expect(status).not.toBe('past');
  }
});

it('of another day, with those that had begun when they are asked for', async () => {
  const past = jsonLines<Hit>(await courses('--as-of', '2026-03-18', '--status', 'past', '--json'));
  expect(past.length).toBeGreaterThan(0);
  for (const { asOf, start } of past) expect([asOf, (start ?? '') < '2026-03-18']).toEqual(['2026-03-18', true]);
});

it('leads to an occupation', async () => {
  const hits = jsonLines<Hit>(await courses('--ssyk', '7212', '--json'));
  expect(hits.some(({ leadsTo }) => leadsTo.some(({ ssyk }) => ssyk === '7212'))).toBe(true);
});

it.each([
  [['--place', 'Sundsval'], 'Sundsvall'],
  [['--skill', 'Ritningsläsnin'], 'Ritningsläsning'],
  [['--as-of', '2026-02-30'], '2026-02-30'],
  [['--level', 'yrkeshögskola'], 'higher-vocational'],
  [['--max-km', '50'], 'maxKm'],
])('refuses %j with a sentence that helps', async (args, words) => {
  const answer = await courses(...args, '--lang', 'en');
  expect([answer.code, answer.out]).toEqual([2, '']);
  expect(answer.err).toContain(words);
});

it('says plainly when there is none, and what to give up', async () => {
  const { code, out } = await courses('trapetskonst', '--lang', 'en');
  const [count, advice] = out.split('\n');
  expect([code, count]).toEqual([0, expect.stringMatching(/^0 course offerings/)]);
  expect(advice).toBe('Nothing answers all you asked for. You can search for fewer words.');
});

it('skills that no course gives, for the occupations of a region with the most vacancies', async () => {
  const answer = await vidare(['gaps', '22', '--top', '5', '--json'], { env });
  const groups = jsonLines<{
    readonly ssyk: string;
    readonly missing: readonly unknown[];
    readonly given: readonly unknown[];
  }>(answer);
  expect([answer.code, groups.length]).toEqual([0, 5]);
  expect(groups.some(({ missing }) => missing.length > 0)).toBe(true);
  const [first] = groups;
  const { out } = await vidare(['gaps', 'Västernorrland', '--top', '5', '--lang', 'sv'], { env });
  expect(out).toContain('Kompetenser som ingen kurs ger');
  expect(out).toMatch(new RegExp(`^${first?.ssyk} `, 'm'));
  expect(out).toContain(`${first?.given.length}/${(first?.given.length ?? 0) + (first?.missing.length ?? 0)}`);
});

it('a place that is none is refused with the nearest', async () => {
  const { code, err } = await vidare(['gaps', 'Sundsval'], { env });
  expect([code, err]).toEqual([2, expect.stringContaining('Sundsvall')]);
});
