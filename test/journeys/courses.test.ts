import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { journeys, openPage, settled } from '../browser.ts';
import { words } from './words.ts';

journeys.each(languages)('courses, in %s', (language) => {
  const word = words[language];

  test('she searches by words, skill and place, opens one, and gets its days for her calendar', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByRole('navigation', { name: word.mainMenu }).getByRole('link', { name: word.courses }).click();
    await page.getByRole('heading', { level: 1, name: word.findCourse }).waitFor();
    await page.getByText(word.madeUpCourses).first().waitFor();
    const skill = page.getByRole('combobox', { name: word.addSkill });
    await skill.pressSequentially(word.drawings, { delay: 10 });
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await skill.press('ArrowDown');
    await skill.press('Enter');
    await page.waitForURL(/skill=/);
    await page.getByText(word.gives).first().waitFor();
    await page.getByLabel(word.place, { exact: true }).fill('Sundsvall');
    await page.getByLabel(word.within).selectOption('200');
    await page.getByRole('button', { name: word.search, exact: true }).click();
    await page.waitForURL(/place=Sundsvall/);
    expect(page.url()).toContain('maxKm=200');
    const cards = page.getByRole('article');
    await cards.first().waitFor();
    const card = cards.filter({ hasNotText: word.unpublished }).first();
    const title = await card.getByRole('heading', { level: 3 }).innerText();
    await card.getByRole('heading', { level: 3 }).getByRole('link').click();

    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('heading', { level: 2, name: word.courseGives }).waitFor();
    await page.getByText(word.evidence).first().waitFor();
    const days = page.getByRole('link', { name: word.calendar });
    const address = (await days.getAttribute('href')) ?? '';
    const calendar = await page.request.get(address);
    expect(await calendar.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART;VALUE=DATE:\d{8}/);
  });

  test('the address carries the whole search, and more courses come when asked for', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?distanceStudy=only&sort=start`);
    await settled(page);
    expect(await page.getByRole('article').count()).toBe(20);
    await page.getByRole('link', { name: word.twentyMore }).click();
    await page.getByRole('article').nth(25).waitFor();
    const shared = await openPage(language);
    await shared.goto(page.url());
    await settled(shared);
    const titles = (of: typeof page) => of.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
    expect(await titles(shared)).toEqual(await titles(page));
  });

  test('another day than today is said, and left with one press', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?asOf=2026-03-18`);
    await page.getByText(word.notToday).waitFor();
    await page.getByRole('link', { name: word.showToday }).click();
    await page.getByText(word.notToday).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('asOf');
  });

  test('courses that have begun are shown only when asked for', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?place=22`);
    await settled(page);
    expect(await page.getByText(word.began).count()).toBe(0);
    await page.getByRole('link', { name: word.showThem }).click();
    await page.getByText(word.began).first().waitFor();
  });

  test('a place that is misspelt is named, and the nearest is a press away', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?place=Sundsval&q=truck`);
    const field = page.getByLabel(word.place, { exact: true });
    await page.getByRole('link', { name: /Sundsvall/ }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('link', { name: /Sundsvall/ }).click();
    await page.waitForURL(/place=Sundsvall&q=truck/);
    await page.getByText(word.madeUpCourses).first().waitFor();
  });

  test('where nothing answers, what would is told', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?ssyk=7212&maxPace=10`);
    await page.getByText(word.giveUpOne).waitFor();
    await page.getByRole('link', { name: word.anyPace }).click();
    await page.getByRole('article').first().waitFor();
  });

  test('where several wishes stand in the way, they can all be given up but the subject', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?ssyk=7212&place=Sundsvall&distanceStudy=none&maxPace=10&level=sfi`);
    await page.getByRole('link', { name: word.subjectOnly }).click();
    await page.getByRole('article').first().waitFor();
    expect(new URL(page.url()).search).toBe('?ssyk=7212');
  });

  test('where nothing fits at all, the page says so and what that does not mean', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses?q=trapetskonst`);
    await page.getByText(word.nothing).waitFor();
    await page.getByText(word.noProof).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  test('what no course gives is told for the occupations of a county, with a table to take along', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/region/22`);
    await page.getByRole('link', { name: word.gaps }).click();
    await page.getByRole('heading', { level: 1, name: word.gaps }).waitFor();
    expect(await page.getByRole('table').first().getByRole('row').count()).toBe(11);
    const csv = await page.request.get((await page.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '');
    expect((await csv.text()).split('\r\n').length).toBeGreaterThan(20);
    await page.getByLabel(word.place, { exact: true }).fill('Sundsvall');
    await page.getByRole('button', { name: word.show, exact: true }).click();
    await page.waitForURL(/place=Sundsvall/);
    await page.getByRole('heading', { level: 2, name: /Sundsvall/ }).waitFor();
  });

  test('the pages of courses and occupations tell machines what they are, within the strict policy', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses`);
    await page.getByRole('article').first().getByRole('heading', { level: 3 }).getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: word.courseGives }).waitFor();
    await page.reload();
    await settled(page);
    const told = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await told.textContent()) ?? '')).toMatchObject({ '@type': 'Course', inLanguage: language });
    await page.goto(`/${language}/occupation/7212`);
    await settled(page);
    expect(JSON.parse((await told.textContent()) ?? '')).toMatchObject({ '@type': 'Occupation' });
    await page.getByRole('navigation', { name: word.mainMenu }).getByRole('link', { name: word.courses }).click();
    await page.getByRole('heading', { level: 1, name: word.findCourse }).waitFor();
    expect(await told.count()).toBe(0);
  });

  test('a process operator finds, today, the courses that give what she lacks for a next job', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/occupation/7212?region=22`);
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name: word.leadHere }) });
    await part.getByRole('article').first().waitFor();
    await page.goto(`/${language}/next?ssyk=8171&region=22`);
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/api/skills/courses') && asked.push(request.url()));
    const job = page.getByRole('article').first();
    await job.getByText(word.showMore).click();
    await job.getByRole('heading', { name: word.givesLacking }).waitFor();
    const course = job.locator('.missing-courses-list a').first();
    const title = await course.innerText();
    const skill = await job.locator('.missing-courses-skill').first().innerText();
    expect(asked).toHaveLength(1);
    await course.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const gives = page.locator('section').filter({ has: page.getByRole('heading', { name: word.courseGives }) });
    await gives.getByRole('listitem').filter({ hasText: skill, visible: true }).first().waitFor();
  });
});
