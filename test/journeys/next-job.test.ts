import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { journeys, openPage, settled } from '../browser.ts';
import { words } from './words.ts';

journeys.each(languages)('from what she has done to her next jobs, in %s', (language) => {
  const word = words[language];

  test('she writes, confirms her skills, chooses a county, sees next jobs and opens one', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByLabel(word.tell).fill(word.told);
    await page.getByRole('button', { name: word.toSkills }).click();

    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
    const remove = page.getByRole('button', { name: word.remove });
    const sure = await remove.count();
    await suggested(page, word.maybe).first().click();
    await page.getByText(word.youWrote).first().waitFor();
    expect(await remove.count()).toBe(sure + 1);
    await remove.first().click();
    await page.getByRole('status').filter({ hasText: word.removed }).waitFor({ state: 'attached' });
    expect(await remove.count()).toBe(sure);
    await pick(page, word.addSkill, word.skill);
    await page.getByRole('status').filter({ hasText: word.added }).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: word.toCounty }).click();

    await page.getByRole('radio', { name: word.county }).check();
    await page.getByRole('button', { name: word.showJobs }).click();

    await page.getByRole('heading', { level: 1, name: word.nextIn }).waitFor();
    const jobs = page.getByRole('article');
    expect(await jobs.count()).toBeGreaterThan(9);
    await theJobSaysAll(jobs.first(), word);
    const title = await jobs.first().getByRole('heading', { level: 3 }).getByRole('link').innerText();
    await jobs.first().getByRole('heading', { level: 3 }).getByRole('link').click();

    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    for (const name of [word.skills, word.byCounty]) {
      await page.getByRole('heading', { level: 2, name }).first().waitFor();
    }
    expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(20);
  });

  test('she picks an occupation by part of a title', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await pick(page, word.findOccupation, word.title);
    await page.getByRole('list', { name: word.chosenOccupations }).getByRole('button').first().waitFor();
    expect(
      new URL(page.url()).searchParams.getAll('occupation').length +
        new URL(page.url()).searchParams.getAll('ssyk').length,
    ).toBe(1);
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
    expect(await page.getByRole('button', { name: word.remove }).count()).toBeGreaterThan(3);
  });

  test('a title that means several occupations asks which, and going on without an answer asks again', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    const field = page.getByRole('combobox', { name: word.findOccupation });
    await field.pressSequentially(word.severalTitle, { delay: 10 });
    await page.getByRole('option').filter({ hasText: word.severalNote }).first().click();
    const meanings = page.getByRole('group', { name: word.several });
    await page.getByRole('button', { name: word.toSkills }).click();
    await meanings.getByRole('alert').waitFor();
    expect(await meanings.getByRole('checkbox').count()).toBeGreaterThan(1);
    await meanings.getByRole('checkbox').first().check();
    await meanings.getByRole('button', { name: word.done }).click();
    await meanings.waitFor({ state: 'hidden' });
    await page.getByRole('list', { name: word.chosenOccupations }).getByRole('button').first().waitFor();
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
  });

  test('a title written out and not picked is taken; one that is none is asked about where it stands', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    const field = page.getByRole('combobox', { name: word.findOccupation });
    await field.fill('qwxz');
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByRole('alert').waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill(word.wholeTitle);
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
    await page.getByRole('list', { name: word.chosenOccupations }).getByRole('button').first().waitFor();
  });

  test('a link from other data opens with what is known, and says so', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22&skill=no-such-skill`);
    await page.getByText(word.leftOut).waitFor();
    expect(await page.getByRole('article').count()).toBe(10);
  });

  test('an occupation group that is not there is named, with the nearest a press away', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8349&region=22`);
    await page.getByText('8349').first().waitFor();
    await page.getByRole('link', { name: /834\d/ }).click();
    await page.getByRole('article').first().waitFor();
    expect(page.url()).toMatch(/ssyk=834\d/);
  });

  test('another day than today is said above the jobs, and goes along to an occupation', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22&asOf=2026-03-18`);
    await page.getByText(word.notToday).waitFor();
    await page.getByRole('article').first().getByRole('heading', { level: 3 }).getByRole('link').click();
    await page.waitForURL(/occupation\/\d+\?region=22&asOf=2026-03-18/);
    await page.getByText(word.notToday).waitFor();
  });

  test('the county step with nothing chosen leads to the first step, not to an error', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/county`);
    await page.getByRole('radio', { name: word.county }).check();
    await page.getByRole('button', { name: word.toFirstStep }).click();
    await page.getByLabel(word.tell).waitFor();
    expect(page.url()).toContain('region=22');
  });

  test('figures say their source, jobs why they are listed, and one that does not suit can be hidden', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await page.getByRole('heading', { level: 1, name: word.nextIn }).waitFor();
    const job = page.getByRole('article').first();
    await job.getByText(word.showMore).click();
    await job.getByText(word.whyListed).waitFor();
    expect(await job.getByRole('listitem').count()).toBeGreaterThan(0);
    await job.getByRole('button', { name: word.why }).click();
    const source = page.getByRole('dialog').filter({ hasText: word.whySource });
    await source.waitFor();
    expect(await source.innerText()).toMatch(/EUPL|CC0|CC/);
    await source.getByRole('button', { name: word.close }).click();
    await source.waitFor({ state: 'hidden' });
    await job.getByRole('button', { name: word.hide }).click();
    await page.getByText(word.hidden).waitFor();
    await page.getByRole('button', { name: word.tooLow }).click();
    await page.getByRole('button', { name: word.tooLow, pressed: true }).waitFor();
    await page.reload();
    await page.getByText(word.hidden).waitFor();
    expect(new URL(page.url()).search).toBe('?ssyk=8344&region=22');
  });

  test('a job put away by mistake comes back', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await settled(page);
    const before = await titles(page);
    await page.getByRole('article').first().getByRole('button', { name: word.hide }).click();
    await page.getByRole('button', { name: word.undo }).click();
    expect(await titles(page)).toEqual(before);
  });

  test('ten jobs at first, ten more when asked', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await settled(page);
    expect(await page.getByRole('article').count()).toBe(10);
    await page.getByRole('link', { name: word.more }).click();
    await page.getByRole('article').nth(19).waitFor();
    expect(page.url()).toContain('top=20');
  });

  test('two jobs side by side, at an address of their own', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await settled(page);
    for (const place of [0, 1]) {
      await page.getByRole('article').nth(place).getByRole('checkbox', { name: word.compare }).check();
    }
    await page.getByRole('link', { name: word.compareTwo }).click();
    await page.getByRole('heading', { level: 1, name: word.compareTitle }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    await page.getByRole('rowheader', { name: word.shared }).waitFor();
    expect(page.url()).toMatch(/compare=\d{4}&compare=\d{4}/);
  });

  test('an example shows what a few lines can be', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByRole('button', { name: word.example }).click();
    expect(await page.getByLabel(word.tell).inputValue()).toMatch(word.exampleText);
  });

  test('filters and order go into the address, and what they hide is said', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await settled(page);
    await page.getByLabel(word.sortBy).selectOption({ label: word.highestPay });
    await page.getByLabel(word.leastPay).fill('30000');
    await page.getByRole('button', { name: word.apply }).click();
    await page.waitForURL(/payFloor=30000/);
    expect(page.url()).toContain('sort=pay');
    await page.getByText(word.hiddenByPay).waitFor();
    const shared = await openPage(language);
    await shared.goto(page.url());
    await settled(shared);
    expect(await titles(shared)).toEqual(await titles(page));
  });

  test('towards green jobs: each job shown is one, and what is hidden can be shown again', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8131&region=22`);
    await settled(page);
    await page.getByLabel(word.towards).selectOption({ label: word.greenJobs });
    await page.getByRole('button', { name: word.apply }).click();
    await page.waitForURL(/towards=green/);
    await page.getByRole('article').first().getByText(word.greenJob, { exact: true }).waitFor();
    const before = await titles(page);
    expect(await page.getByText(word.greenJob, { exact: true }).count()).toBeGreaterThanOrEqual(before.length);
    await page.getByRole('link', { name: word.showThemToo }).last().click();
    await page.waitForURL((url) => !url.searchParams.has('towards'));
  });

  test('someone for whom nothing fits is told so, and shown the way on', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8131&region=22&payFloor=200000&towards=green`);
    await page.getByText(word.nothingPasses).waitFor();
    expect(await titles(page)).toEqual([]);
    await page.getByRole('link', { name: word.withoutFilters }).click();
    await page.getByRole('article').first().waitFor();
  });

  test('made-up figures are said to be made up', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await page.getByText(word.madeUp).first().waitFor();
  });
});

function suggested(page: Page, heading: string) {
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
  return part.getByRole('button', { pressed: false });
}

function titles(page: Page): Promise<string[]> {
  return page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
}

async function pick(page: Page, label: string, written: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.pressSequentially(written, { delay: 10 });
  await page.getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
}

/** What she has and lacks, chances, advertised jobs and pay. */
async function theJobSaysAll(job: ReturnType<Page['getByRole']>, word: (typeof words)['sv' | 'en']): Promise<void> {
  await job.getByText(word.showMore).click();
  for (const name of [word.has, word.lacks]) await job.getByRole('heading', { level: 4, name }).waitFor();
  for (const term of [word.chances, word.advertised, word.pay])
    await job.getByRole('term').filter({ hasText: term }).first().waitFor();
}
