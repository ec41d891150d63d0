import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, settled } from '../browser.ts';
import { makeHome, removeHome } from '../home.ts';
import { realData } from '../real-data.ts';
import { ended, startServer, untilReady } from '../server-process.ts';
import { planWords } from './plan-words.ts';

const sweden = realData('sweden');
const word = planWords.sv;
/** The import takes a minute or two on an idle machine. */
const patienceMs = 480_000;

describe.skipIf(sweden === undefined || inject('site') === null)('with the real course events of 2023', () => {
  let home: string;
  let server: ChildProcess | undefined;
  let address = '';

  beforeAll(async () => {
    home = await makeHome();
    const started = startServer(home, ['--pack', sweden ?? '']);
    server = started.server;
    address = await untilReady(server, started.said, patienceMs);
    while (!(await skillsReady(address))) await new Promise((resolve) => setTimeout(resolve, 500));
  }, patienceMs);
  afterAll(async () => {
    if (server !== undefined) await ended(server);
    await removeHome(home);
  });

  test('a laid-off process operator in Sundsvall compares the ways to three jobs, with dates, money and what is not covered', async () => {
    const page = await openPage('sv');
    const goals = 'goal=5120&goal=7231&goal=8332';
    const money = 'salary=32000&age=47&monthsWorked=160&monthsWorkedLately=24&lastWorkDay=2023-09-30';
    await page.goto(`${address}/sv/plan?ssyk=8131&${goals}&place=Sundsvall&maxKm=100&asOf=2023-08-01&${money}`);
    await settled(page);
    const side = page.getByRole('region', { name: word.sideBySide });
    await side.waitFor();
    expect(await side.getByRole('row').count()).toBe(4);
    expect(await page.getByText(word.madeUp).count()).toBe(0);
    const cook = page.getByRole('region', { name: /^Vägen till Kockar/ });
    await cook.getByText('21 augusti 2023 – 30 augusti 2024').first().waitFor();
    await cook.getByRole('link', { name: 'Kock', exact: true }).waitFor();
    await cook.getByRole('heading', { name: word.notCovered }).waitFor();
    await cook.getByText(word.otherYear).waitFor();
    await page.getByText(word.mayBeEntitled).waitFor();
    await cook.getByRole('link', { name: 'Kock', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kock' }).waitFor();
  });
});

/** Whether the courses' skills are worked out, so that plans no longer change by themselves. */
async function skillsReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/courses?top=1`);
  return answer.ok && ((await answer.json()) as { skillsReady: number }).skillsReady === 1;
}
