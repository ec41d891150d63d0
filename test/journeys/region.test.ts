import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { journeys, openPage } from '../browser.ts';
import { words } from './words.ts';

journeys.each(languages)('the labour market of a county, in %s', (language) => {
  const word = words[language];

  test('she finds a county and sees its occupations, best and worst, most and least', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByRole('navigation', { name: word.mainMenu }).getByRole('link', { name: word.counties }).click();
    await page.getByRole('navigation', { name: word.counties }).getByRole('link', { name: word.county }).click();
    await page.getByRole('heading', { level: 1, name: word.county }).waitFor();
    for (const name of [word.best, word.worst, word.most, word.over, word.under, word.municipalities]) {
      const part = page.getByRole('region', { name });
      expect(await part.getByRole('row').count(), String(name)).toBeGreaterThan(5);
      expect(await part.getByRole('button').count(), String(name)).toBeGreaterThan(0);
    }
    await page.getByRole('region', { name: word.most }).getByRole('link').first().click();
    await page.waitForURL(/\/occupation\/\d{4}\?region=22/);
  });

  test('every county on the map is a link that says which', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/region`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const name of ['Stockholm', 'Norrbotten', 'Skåne']) {
      expect(await page.getByRole('link', { name }).count()).toBeGreaterThan(0);
    }
    expect(await page.getByRole('navigation', { name: word.counties }).getByRole('link').count()).toBe(21);
  });

  test('the same page in the other language keeps her choices', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/next?ssyk=8344&region=22`);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('link', { name: word.otherLanguage }).click();
    const other = language === 'sv' ? 'en' : 'sv';
    await page.waitForURL(new RegExp(`/${other}/next\\?ssyk=8344&region=22`));
    await page.getByRole('heading', { level: 1, name: words[other].nextIn }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  });

  test('an address that is none says so and points on', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/regoin/22`);
    await page.getByRole('heading', { level: 1, name: word.notHere }).waitFor();
  });
});
