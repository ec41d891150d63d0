import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Language, languages } from '#kit/language.ts';
import { barriers, journeys, openPage, phone, settled } from '../browser.ts';
import { temporaryHome } from '../home.ts';

const said = {
  sv: {
    tryAs: 'Prova som Ann-Marie Sundin',
    upload: 'Har du ett CV? Ladda upp det i stället',
    file: 'Ditt CV som fil',
    read: 'Läs CV:t',
    right: 'Stämmer det här?',
    keep: /^Spara \d+ saker i min profil$/,
    kept: /nya i din profil/,
    changeWelder: 'Ändra Svetsare',
    forWhom: 'Hos vem',
    save: 'Spara',
    saveJob: /^Spara .+/,
    linkName: 'Vad du kallar länken',
    make: 'Skapa länken',
    link: 'Länken',
    nothing: 'Välj minst en sak att dela.',
    sharedBy: 'Delad av Ann-Marie Sundin',
    onceOpened: /Öppnad en gång/,
    close: /^Stäng länken.*Till verkstaden/,
    none: 'Du delar inget just nu.',
    gone: 'Be den som skickade länken om en ny.',
    opened: 'Någon öppnade länken ”Till verkstaden” och såg det du hade valt att visa.',
    everything: 'Allt som är sparat om dig (JSON)',
    table: 'Ladda ner allt som tabell (CSV)',
    erased: 'Ditt konto och allt i det är raderat.',
    erase: 'Radera mitt konto',
    sure: 'Ja, radera allt',
    yes: 'Ja, det går bra',
    back: 'Ta tillbaka mitt ja',
    protect: 'Jag har skyddade personuppgifter',
    protectSure: 'Ja, skydda mig och stäng mina länkar',
    protected: /Du har skyddade personuppgifter här sedan/,
    refused: /går det inte att dela/,
  },
  en: {
    tryAs: 'Try as Ann-Marie Sundin',
    upload: 'Have you a CV? Upload it instead',
    file: 'Your CV as a file',
    read: 'Read the CV',
    right: 'Is this right?',
    keep: /^Keep \d+ things in my profile$/,
    kept: /new in your profile/,
    changeWelder: 'Change Svetsare',
    forWhom: 'For whom',
    save: 'Save',
    saveJob: /^Save .+/,
    linkName: 'What you call the link',
    make: 'Make the link',
    link: 'The link',
    nothing: 'Choose at least one thing to share.',
    sharedBy: 'Shared by Ann-Marie Sundin',
    onceOpened: /Opened once/,
    close: /^Close the link.*Till verkstaden/,
    none: 'You share nothing right now.',
    gone: 'Ask whoever sent you the link for a new one.',
    opened: 'Somebody opened the link “Till verkstaden” and saw what you had chosen to show.',
    everything: 'Everything stored about you (JSON)',
    table: 'Download all as a table (CSV)',
    erased: 'Your account and everything in it is erased.',
    erase: 'Erase my account',
    sure: 'Yes, erase everything',
    yes: 'Yes, that is fine',
    back: 'Take back my yes',
    protect: 'My identity is protected',
    protectSure: 'Yes, protect me and close my links',
    protected: /Your identity is protected here since/,
    refused: /nothing can be shared/,
  },
} as const;

const cv = [
  'Erik Exempel',
  'Lagerarbetare, Grossisten 2011–2015',
  'Körde truck och plockade ordrar.',
  'Svetsare, Verkstaden 2015–2019',
  'Svetsade med MIG och läste ritningar.',
].join('\n');

async function comeIn(page: Page, language: Language) {
  await page.goto(`/${language}/profile`);
  await page.getByRole('button', { name: said[language].tryAs }).click();
  await page.getByRole('heading', { level: 1, name: 'Ann-Marie Sundin' }).waitFor();
}

async function makeLink(page: Page, language: Language): Promise<string> {
  const word = said[language];
  await page.goto(`/${language}/shares`);
  await page.getByLabel(word.linkName).fill('Till verkstaden');
  await page.getByRole('checkbox', { name: /^(Namn|Name)/ }).check();
  await page.getByRole('button', { name: word.make }).click();
  return page.getByLabel(word.link, { exact: true }).inputValue();
}

/** What a button gives as a file. */
async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const file = path.join(await temporaryHome(), 'file');
  await download.saveAs(file);
  return readFile(file, 'utf8');
}

async function fits(page: Page) {
  expect(await barriers(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'sideways scrolling').toBeLessThanOrEqual(0);
}

journeys.each(languages)('from a CV to a link that is closed, in %s', (language) => {
  const word = said[language];

  test('she uploads, picks, mends, saves a job, shares, sees it opened, closes it, takes everything and erases it', async () => {
    const page = await openPage(language, { colorScheme: 'light' });
    await comeIn(page, language);
    await page.goto(`/${language}/`);
    await page.getByText(word.upload).click();
    const buffer = Buffer.from(cv);
    await page.getByLabel(word.file).setInputFiles({ name: 'cv.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('button', { name: word.read }).click();
    await page.getByRole('heading', { level: 1, name: word.right }).waitFor();
    await page.getByRole('checkbox', { name: /^Svetsare/ }).check();
    expect(await page.getByRole('checkbox', { name: /^Lagerarbetare/ }).isChecked()).toBe(false);
    await fits(page);
    await page.getByRole('button', { name: word.keep }).click();
    await page.getByRole('status').filter({ hasText: word.kept }).waitFor();

    await page.goto(`/${language}/profile`);
    expect(await page.getByText('Lagerarbetare').count()).toBe(0);
    await page.getByRole('button', { name: word.changeWelder }).click();
    await page.getByLabel(word.forWhom).fill('Verkstaden AB');
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByText('Verkstaden AB').filter({ visible: true }).waitFor();
    await page.goto(`/${language}/next?ssyk=8192&region=22`);
    await page.getByRole('button', { name: word.saveJob }).first().click();
    await page.getByRole('button', { pressed: true }).first().waitFor();

    await page.goto(`/${language}/shares`);
    await page.getByLabel(word.linkName).fill('Till verkstaden');
    await page.getByRole('button', { name: word.make }).click();
    await page.getByRole('alert').filter({ hasText: word.nothing }).waitFor();
    for (const name of [/^(Namn|Name)/, /^Svetsare/]) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: word.make }).click();
    const link = await page.getByLabel(word.link, { exact: true }).inputValue();
    await fits(page);

    const reader = await openPage(language, { colorScheme: 'dark', viewport: phone });
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await reader.goto(link);
    await reader.getByText(word.sharedBy).waitFor();
    await reader.getByText('Verkstaden AB').waitFor();
    expect(await reader.getByText('Sundsvall').count()).toBe(0);
    await fits(reader);
    expect(await reader.context().cookies()).toEqual([]);
    expect(asked.join('\n'), 'no address that is sent has the token').not.toContain(link.split('#')[1]);

    await page.reload();
    await page.getByText(word.onceOpened).waitFor();
    await page.goto(`/${language}/seen`);
    await page.getByText(word.opened).waitFor();
    await fits(page);
    const table = await downloaded(page, word.table);
    expect(table.startsWith('\uFEFF'), 'spreadsheets know that it is UTF-8').toBe(true);
    expect(table).toContain('share.open');
    await page.goto(`/${language}/shares`);
    await page.getByRole('button', { name: word.close }).click();
    await page.getByText(word.none).waitFor();
    await reader.reload();
    await reader.getByText(word.gone).waitFor();
    expect(await reader.getByText('Verkstaden AB').count()).toBe(0);

    await page.goto(`/${language}/profile`);
    const everything = JSON.parse(await downloaded(page, word.everything)) as object;
    expect(everything).toMatchObject({ shares: [{ name: 'Till verkstaden', state: 'closed', opens: 1 }] });
    await page.goto(`/${language}/account`);
    await page.getByRole('button', { name: word.erase }).click();
    await page.getByRole('button', { name: word.sure }).click();
    await page.getByText(word.erased).waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  test('consent is given and taken back; protecting her identity closes her links', async () => {
    const page = await openPage(language, { colorScheme: 'dark', viewport: phone });
    await comeIn(page, language);
    const link = await makeLink(page, language);
    await fits(page);
    await page.goto(`/${language}/consents`);
    await page.getByRole('button', { name: word.yes }).click();
    await page.getByRole('button', { name: word.back }).click();
    await page.getByRole('button', { name: word.yes }).waitFor();
    await fits(page);
    await page.getByRole('button', { name: word.protect }).click();
    await page.getByRole('button', { name: word.protectSure }).click();
    await page.getByRole('status').filter({ hasText: word.protected }).waitFor();
    await fits(page);
    const reader = await openPage(language);
    await reader.goto(link);
    await reader.getByText(word.gone).waitFor();
    await fits(reader);
    await page.goto(`/${language}/shares`);
    await settled(page);
    await page.getByText(word.refused).waitFor();
  });
});
