import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { journeys, openPage, settled } from '../browser.ts';
import { words } from './words.ts';

journeys.each(languages)('with the keyboard alone, in %s', (language) => {
  const word = words[language];

  test('she goes all the way from the start to an occupation', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(word.skip);
    await page.keyboard.press('Enter');

    await tabTo(page, word.tell);
    await page.keyboard.type(word.told);
    await tabTo(page, word.findOccupation);
    await page.keyboard.type(word.title);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: word.chosenOccupations }).waitFor();
    await tabTo(page, word.toSkills);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
    await tabTo(page, word.addSkill);
    await page.keyboard.type(word.skill);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: word.added }).waitFor({ state: 'attached' });
    await tabTo(page, word.toCounty);
    await page.keyboard.press('Enter');

    await page.getByRole('radio', { name: word.county }).waitFor();
    await tabToRadio(page);
    for (let presses = 0; presses < 30 && !(await focused(page)).includes(word.county); presses++) {
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, word.showJobs);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: word.nextIn }).waitFor();
    await tabTo(page, word.showMore);
    await page.keyboard.press('Enter');
    await page.getByText(word.whyListed).first().waitFor();
    await tabTo(page, word.why);
    await page.keyboard.press('Enter');
    await page.getByText(word.whySource).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(word.whySource).waitFor({ state: 'hidden' });
    const title = await page
      .getByRole('article')
      .nth(1)
      .getByRole('heading', { level: 3 })
      .getByRole('link')
      .innerText();
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }, 120_000);

  test('she searches for a course, opens it and comes to what it gives', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/courses`);
    await settled(page);
    await tabTo(page, word.words);
    await page.keyboard.type('CNC');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=CNC/);
    const found = page.getByRole('heading', { level: 3, name: 'CNC' }).first();
    await found.waitFor();
    const title = await found.innerText();
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await tabTo(page, word.whyGives);
    await page.keyboard.press('Enter');
    await page.getByText(word.whySource).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(word.whySource).waitFor({ state: 'hidden' });
  }, 60_000);

  test.each(['courses?place=22', 'gaps?place=22'])('what has focus can be seen on %s', async (address) => {
    const page = await openPage(language);
    await page.goto(`/${language}/${address}`);
    await settled(page);
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      expect(await isMarked(page), await focused(page)).toBe(true);
    }
  });

  test('what has focus can be seen', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await settled(page);
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      expect(await isMarked(page), await focused(page)).toBe(true);
    }
  });
});

/** The words of the control that has focus: its label, else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || !element.matches('a, button, input, select, textarea, summary')) return '';
    if ('labels' in element) {
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      if (labels.length > 0) return labels.map((label) => label.innerText).join(' ');
    }
    return element.getAttribute('aria-label') ?? element.innerText;
  });
}

async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
  for (let presses = 0; presses < 250; presses++) {
    if (matches(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${words}`);
}

async function tabToRadio(page: Page): Promise<void> {
  for (let presses = 0; presses < 50; presses++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to the counties');
}

/** Focus shows as an outline or a shadow on the element, or on the label around it. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return true;
    const shows = (one: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    return shows(element) || [...('labels' in element ? ((element as HTMLInputElement).labels ?? []) : [])].some(shows);
  });
}
