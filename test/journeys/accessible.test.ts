import { describe, expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { barriers, journeys, openPage, phone, settled } from '../browser.ts';
import { words } from './words.ts';

const pages = [
  '',
  'skills?ssyk=8344',
  'county?ssyk=8344',
  'next?ssyk=8344&region=22',
  'next?ssyk=8344&region=22&payFloor=200000',
  'next?ssyk=8344&region=22&compare=4322&compare=8332',
  'compare?compare=4322&compare=8332&ssyk=8344&region=22',
  'occupation/8344?region=22',
  'courses?place=22&skill=skill/reading-technical-drawings&maxPace=100',
  'courses?place=Sundsval',
  'courses?q=trapetskonst&place=22',
  'course/start.accountant.1780.100',
  'gaps?place=22',
  'region',
  'region/22',
  'sources',
  'about',
  'privacy',
  'ai',
  'accessibility',
  'shares',
  'seen',
  'consents',
  'organisations',
  'organisation/none',
  'invitation',
  'administration',
  'shared',
  'sign-in',
  'account',
  'nothing-here',
  'occupation/0000',
];

journeys('nothing stands in the way (axe, WCAG 2.2 AA)', () => {
  describe.each(languages)('in %s', (language) => {
    test.each(pages)('/%s, light on a desktop and dark on a phone', async (address) => {
      const page = await openPage(language, { colorScheme: 'light' });
      await page.goto(`/${language}/${address}`);
      await settled(page);
      expect(await barriers(page)).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).not.toBe('');
      await page.setViewportSize(phone);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settled(page);
      expect(await barriers(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'sideways scrolling on a phone').toBeLessThanOrEqual(0);
    });

    test('suggestions, meanings and recognised skills', async () => {
      const word = words[language];
      const page = await openPage(language);
      await page.goto(`/${language}/`);
      await page.getByRole('combobox', { name: word.findOccupation }).pressSequentially(word.title, { delay: 10 });
      await page.getByRole('option').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      // A title begun and not chosen is asked about; here she changes her mind and writes instead.
      await page.getByRole('combobox', { name: word.findOccupation }).fill('');
      await page.getByLabel(word.tell).fill(word.told);
      await page.getByRole('button', { name: word.toSkills }).click();
      await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
      await settled(page);
      expect(await barriers(page)).toEqual([]);
    });
  });
});
