import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Language, languages } from '#kit/language.ts';
import { barriers, journeys, openPage, phone, settled } from '../browser.ts';
import { temporaryHome } from '../home.ts';
import { planWords } from './plan-words.ts';
import { words } from './words.ts';

// SSYK: process operators to power and heating plant, to chemical products, to maintenance.
const three = 'ssyk=8192&goal=8191&goal=8132&goal=7233&place=Sundsvall&maxKm=400';

journeys.each(languages)('the way to a new job, in %s', (language) => {
  const word = planWords[language];

  test('a process operator in Sundsvall plans the way from a next job, adds a goal and tells her pay', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8192&region=22`);
    await page.getByRole('link', { name: word.planTheWay }).first().click();
    await page.getByRole('heading', { level: 1, name: word.title }).waitFor();
    await page.getByRole('heading', { level: 2, name: word.wayTo }).waitFor();
    await page.getByLabel(word.place).fill('Sundsvall');
    await page.getByLabel(word.far).selectOption('400');
    await asked(page, 'maxKm', '400');
    await pickGoal(page, language);
    expect(await page.getByRole('heading', { level: 2, name: word.wayTo }).count()).toBe(2);
    await page.getByRole('heading', { level: 2, name: word.sideBySide }).waitFor();

    await page.getByText(word.money, { exact: true }).first().click();
    await page.getByLabel(word.pay).fill('32000');
    await page.getByLabel(word.age).fill('47');
    await asked(page, 'age', '47');
    await page.getByText(word.mayBeEntitled).waitFor();
    await page.getByText(word.of2023).first().waitFor();
    await page.getByText(word.machine).waitFor();
    await page.getByText(word.talkTo).waitFor();
  });

  test('three goals stand side by side; ways are hers to choose; the months are a table too', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?${three}&distanceStudy=any&salary=32000&age=47`);
    await ready(page, language);
    const goals = page.getByRole('region', { name: word.sideBySide });
    expect(await goals.getByRole('row').count()).toBe(4);
    const ways = page.getByRole('radio', { name: word.way });
    expect(await ways.count()).toBeGreaterThan(1);
    await ways.nth(1).check();
    await page.waitForURL(/way=/);
    expect(await ways.nth(1).isChecked()).toBe(true);
    await page.getByText(word.months).first().click();
    await page.getByRole('columnheader', { name: word.month, exact: true }).first().waitFor();
    await page.reload();
    await ready(page, language);
    expect(await ways.nth(1).isChecked()).toBe(true);
  });

  test('what cannot be used is said beside the field, and the plan before stays', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?${three}`);
    await ready(page, language);
    await page.getByLabel(word.hours).fill('90');
    await page.getByRole('alert').filter({ hasText: word.wholeNumber }).waitFor();
    await page.getByLabel(word.hours).fill('20');
    await page.getByRole('alert').filter({ hasText: word.wholeNumber }).waitFor({ state: 'detached' });
    await page.getByLabel(word.place).fill('Sundsvahl');
    await page.getByRole('button', { name: word.didYouMean }).waitFor();
    expect(await page.getByRole('heading', { level: 2, name: word.wayTo }).count()).toBe(3);
    await page.getByRole('button', { name: word.didYouMean }).click();
    await asked(page, 'place', 'Sundsvall');
    await ready(page, language);
  });

  test('the plan is kept as a file and opened again; its days go into a calendar', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?${three}&hoursPerWeek=40&salary=32000`);
    await ready(page, language);
    const saved = await downloaded(page, word.saveFile);
    const request = JSON.parse(await readFile(saved, 'utf8')) as object;
    expect(request).toMatchObject({ goals: ['8191', '8132', '7233'], place: 'Sundsvall', money: { salary: 32_000 } });
    const calendar = await readFile(await downloaded(page, word.calendar), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(2);

    await page.goto(`/${language}/plan`);
    await page.getByText(word.whereFrom).waitFor();
    const file = page.locator('input[type=file]');
    await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText(word.notAPlan).waitFor();
    await file.setInputFiles(saved);
    await ready(page, language);
    expect(await page.getByLabel(word.hours).inputValue()).toBe('40');
    expect(await page.getByRole('heading', { level: 2, name: word.wayTo }).count()).toBe(3);
  });

  test('someone whom nothing fits is told so, why, and how far to look', async () => {
    const page = await openPage(language);
    // A soldier in Kiruna who wants to be a dentist, on site.
    await page.goto(`/${language}/plan?ssyk=0310&goal=2260&place=Kiruna&maxKm=25&distanceStudy=none&atWork=none`);
    await page.getByText(word.nothing).waitFor();
    const reasons = page.getByRole('heading', { level: 3, name: word.notCovered }).locator('~ ul').first();
    expect(await reasons.getByRole('listitem').count()).toBeGreaterThan(2);
    expect(await page.getByRole('radio', { name: word.way }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  test('looking farther is offered where it finds something, and finds it', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?ssyk=8192&goal=7212&place=Sundsvall&maxKm=25&atWork=none`);
    await ready(page, language);
    const within = page.getByText(/\d+ (kurstillfäll|course event)/);
    const before = Number.parseInt((await within.innerText()).replace(/^\D+/, ''), 10);
    await page.getByRole('button', { name: word.farther }).click();
    await page.waitForURL(/maxKm=50/);
    await ready(page, language);
    expect(Number.parseInt((await within.innerText()).replace(/^\D+/, ''), 10)).toBeGreaterThan(before);
  });

  test('what a course requires comes first, and is said with both', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?ssyk=8192&goal=3113&place=Sundsvall&maxKm=400&distanceStudy=any`);
    await ready(page, language);
    await page.getByRole('article').filter({ hasText: word.firstStep }).first().waitFor();
    await page.getByText(word.requires).first().waitFor();
  });

  test('somebody signed in saves the plan in her profile and opens it from there', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/profile`);
    await page.getByRole('button', { name: word.tryAs }).click();
    await page.getByRole('heading', { level: 1, name: 'Ann-Marie Sundin' }).waitFor();
    await page.goto(`/${language}/plan?${three}`);
    await ready(page, language);
    await page.getByRole('button', { name: word.savePlan }).click();
    await page.getByRole('button', { name: word.saved }).waitFor();
    await page.getByRole('link', { name: word.seeProfile }).click();
    await page.getByRole('heading', { name: word.savedPlans }).waitFor();
    await page.getByRole('link', { name: word.wayTo }).click();
    await ready(page, language);
    expect(new URL(page.url()).searchParams.getAll('goal')).toEqual(['8191', '8132', '7233']);
    await page.getByRole('button', { name: word.saved }).waitFor();
  });

  test('another day than today is said, and can be left', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?${three}&asOf=2026-01-15`);
    await page.getByText(word.notToday).waitFor();
    await page.getByRole('button', { name: word.fromToday }).click();
    await page.getByText(word.notToday).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('asOf')).toBeNull();
  });

  test('nothing stands in the way (axe), nothing scrolls sideways on a phone, and it prints', async () => {
    const page = await openPage(language, { colorScheme: 'light' });
    await page.goto(
      `/${language}/plan?${three}&salary=32000&age=47&monthsWorked=160&monthsWorkedLately=24&supportWeeksUsed=0`,
    );
    await ready(page, language);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(sheets).toBeLessThanOrEqual(5);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect(await barriers(page)).toEqual([]);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel(word.place).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 2, name: word.wayTo }).first().isVisible()).toBe(true);
  });

  test('with the keyboard alone a way is chosen and a goal taken away', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/plan?${three}&distanceStudy=any`);
    await ready(page, language);
    const first = page.getByRole('radio', { name: word.way }).first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/way=/);
    await page.getByRole('list', { name: word.goals }).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).getAll('goal').length === 2);
    await page.getByRole('combobox', { name: word.oneMore }).waitFor();
  });
});

journeys('a newcomer', () => {
  test('writes her foreign title in English and comes by ISCO to a Swedish occupation and a plan', async () => {
    const [word, plan] = [words.en, planWords.en];
    const page = await openPage('en');
    await page.goto('/en/');
    const field = page.getByRole('combobox', { name: word.findOccupation });
    await field.pressSequentially('Chemical Engineering Tech', { delay: 10 });
    await page.getByRole('option').first().waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.getByRole('list', { name: word.chosenOccupations }).getByRole('button').first().waitFor();
    const from = new URL(page.url()).search.slice(1);
    await page.goto(`/en/next?${from}&region=22`);
    await page.getByRole('link', { name: plan.planTheWay }).first().click();
    await page.getByRole('heading', { level: 2, name: plan.wayTo }).waitFor();
    await page.getByText(plan.machine).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

async function ready(page: Page, language: Language): Promise<void> {
  await settled(page);
  await page.getByRole('status').filter({ hasText: planWords[language].upToDate }).waitFor({ state: 'attached' });
}

async function asked(page: Page, name: string, value: string): Promise<void> {
  await page.waitForURL((url) => url.searchParams.get(name) === value);
}

async function pickGoal(page: Page, language: Language): Promise<void> {
  const field = page.getByRole('combobox', { name: planWords[language].oneMore });
  await field.pressSequentially(words[language].title, { delay: 10 });
  await page.getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).getAll('goal').length === 2);
  await ready(page, language);
}

/** What the browser saves when a button is pressed, as a file. */
async function downloaded(page: Page, button: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  const file = path.join(await temporaryHome(), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
