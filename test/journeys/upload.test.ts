import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { pdfOf } from '#sources/documents/test-documents.ts';
import { journeys, openPage } from '../browser.ts';
import { words } from './words.ts';

const upload = {
  sv: {
    open: 'Har du ett CV? Ladda upp det i stället',
    file: 'Ditt CV som fil',
    read: 'Läs CV:t',
    none: 'Välj en fil först.',
    noText: 'Det finns ingen text',
    yourText: 'Din text',
  },
  en: {
    open: 'Have you a CV? Upload it instead',
    file: 'Your CV as a file',
    read: 'Read the CV',
    none: 'Choose a file first.',
    noText: 'There is no text',
    yourText: 'Your text',
  },
};

journeys.each(languages)('a CV instead of writing, in %s', (language) => {
  const word = words[language];
  const own = upload[language];

  test('she chooses a PDF and sees her skills, with the sentences they were read from', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByText(own.open).click();
    const buffer = Buffer.from(pdfOf([word.told.split('\n')]));
    await page.getByLabel(own.file).setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: own.read }).click();
    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
    const maybe = page.locator('section').filter({ has: page.getByRole('heading', { name: word.maybe }) });
    await maybe.getByRole('button', { pressed: false }).first().click();
    await page.getByText(word.youWrote).first().waitFor();
    const read = page.getByRole('region', { name: own.yourText });
    expect(await read.innerText()).toContain(word.told.slice(0, 20));
  });

  test('no file, or one that cannot be read, is said beside the field and nothing is lost', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByText(own.open).click();
    await page.getByLabel(word.tell).fill('kvar');
    await page.getByRole('button', { name: own.read }).click();
    await page.getByRole('alert').filter({ hasText: own.none }).waitFor();
    const buffer = Buffer.from(pdfOf([[]]));
    await page.getByLabel(own.file).setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: own.read }).click();
    await page.getByRole('alert').filter({ hasText: own.noText }).waitFor();
    expect(await page.getByLabel(word.tell).inputValue()).toBe('kvar');
  });
});
