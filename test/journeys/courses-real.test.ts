import type { ChildProcess } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, settled } from '../browser.ts';
import { makeHome, removeHome } from '../home.ts';
import { realData } from '../real-data.ts';
import { ended, startServer, untilReady } from '../server-process.ts';
import { words } from './words.ts';

const sweden = realData('sweden');
const word = words.sv;
/** The import takes a minute or two on an idle machine. */
const patienceMs = 480_000;

describe.skipIf(sweden === undefined || inject('site') === null)('with the real courses of 2023', () => {
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

  test('a laid-off process operator in Sundsvall finds, for a near job, the courses that give what she lacks', async () => {
    const page = await openPage('sv');
    await page.goto(`${address}/sv/next?ssyk=8192&region=22&asOf=2023-08-01`);
    await settled(page);
    const job = page.getByRole('article').filter({ hasText: 'Underhållsmekaniker och maskinreparatörer' }).first();
    await job.locator('.job-more > summary').click();
    await job.getByText('Utbudet som det såg ut den 1 augusti 2023').waitFor();
    const leading = job.locator('.leading-courses li');
    expect(await leading.first().innerText()).toMatch(/Industritekniker Underhåll\s+Härnösand.*9 oktober 2023/);
    const drawings = job.locator('.missing-courses-list > li').filter({ hasText: 'Ritningsläsning' });
    const course = drawings.getByRole('link', { name: 'Industriteknik - CNC Grön' });
    await course.click();

    await page.getByRole('heading', { level: 1, name: 'Industriteknik - CNC Grön' }).waitFor();
    await page.getByText(word.notToday).waitFor();
    const gives = page.locator('section').filter({ has: page.getByRole('heading', { name: word.courseGives }) });
    const sought = gives.locator('.course-skills').filter({ hasText: 'Det du letade efter' });
    await sought
      .getByRole('listitem')
      .filter({ hasText: /Ritningsläsning.*i texten står.*ritningsläsning/s })
      .waitFor();

    await page.goto(`${address}/sv/courses?place=Sundsvall&maxKm=50&q=svets&asOf=2023-08-01&sort=start`);
    const dated = page.getByRole('article').filter({ hasNotText: word.unpublished }).first();
    await dated
      .getByText(/^\d+ \w+ 202[345]$/)
      .first()
      .waitFor();
    await dated.getByRole('heading', { level: 3 }).getByRole('link').click();
    const provider = page.getByRole('link', { name: word.toProvider });
    expect(await provider.getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('towards maintenance mechanic she is shown the year in maintenance that starts in Härnösand, not one for car mechanics', async () => {
    const asked = 'ssyk=7233&place=Sundsvall&maxKm=100&asOf=2023-08-01&startFrom=2023-08-01&oncePerCourse=true&top=50';
    const found = (await (await fetch(`${address}/api/courses?${asked}`)).json()) as {
      hits: { title: { text: string }; leadsTo: { ssyk: string; via: string }[] }[];
    };
    const titles = found.hits.map(({ title }) => title.text);
    expect(titles).toContain('Industritekniker Underhåll');
    expect(titles).not.toContain('Personbilsmekaniker');

    const page = await openPage('sv');
    await page.goto(`${address}/sv/courses?${asked}`);
    const card = page.getByRole('article').filter({ hasText: 'Industritekniker Underhåll' }).first();
    await card.getByText('Underhållsmekaniker').first().waitFor();
    await card.getByRole('heading', { level: 3 }).getByRole('link').click();
    await page.getByText('vår tolkning av titeln').waitFor();
  });

  test('seen from today there is nothing ahead any more, and the page says which days there were', async () => {
    const page = await openPage('sv');
    await page.goto(`${address}/sv/courses?place=Sundsvall&q=plåt`);
    await page.getByText(word.dataEnds).waitFor();
    await page.getByRole('link', { name: word.seeThen }).click();
    await page.getByText(word.notToday).waitFor();
    await page.getByText(word.dataEnds).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);

    await page.goto(`${address}/sv/next?ssyk=8171&region=22`);
    await page.getByText(word.dataEnds).waitFor();
    await page.getByRole('link', { name: word.seeThen }).click();
    await page.getByText(word.notToday).waitFor();
  });

  test('what no course gives is said not to be known where universities are missing', async () => {
    const page = await openPage('sv');
    await page.goto(`${address}/sv/gaps?place=22&asOf=2023-08-01`);
    await page.getByText(word.universitiesMissing).waitFor();
    const nurses = page.getByRole('row', { name: /sjuksköterskor/ }).first();
    await nurses.getByText(word.asksForUniversity).waitFor();
  });

  test('someone for whom no course fits gets that said, with somewhere to go on', async () => {
    const page = await openPage('sv');
    await page.goto(`${address}/sv/next?ssyk=8171&region=09&asOf=2023-08-01`);
    await settled(page);
    const job = await firstJob(page, (card) => card.getByText(word.noneWithin));
    await job.locator('.missing-courses').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: word.findCourse }).waitFor();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    if ((await page.getByRole('article').count()) === 0) await page.getByText(word.noProof).waitFor();
  });
});

/** Opens cards from the top until one shows what is looked for. */
async function firstJob(page: Page, sign: (card: Locator) => Locator): Promise<Locator> {
  for (let place = 0; place < 6; place++) {
    const card = page.getByRole('article').nth(place);
    await card.locator('.job-more > summary').click();
    const courses = card.locator('.missing-courses');
    if ((await courses.count()) === 0) continue;
    await courses.locator('.why').waitFor();
    if ((await sign(card).count()) > 0) return card;
  }
  throw new Error('none of the first six jobs shows it');
}

async function skillsReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/courses?top=1`);
  return ((await answer.json()) as { skillsReady: number }).skillsReady === 1;
}
