import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { journeys, openPage } from '../browser.ts';
import { temporaryHome } from '../home.ts';
import { authenticator, openAtName } from '../passkey-browser.ts';
import { planWords } from './plan-words.ts';
import { words } from './words.ts';

const said = {
  sv: {
    open: 'Öppna ett konto',
    account: 'Konto och inloggning',
    upload: 'Har du ett CV? Ladda upp det i stället',
    file: 'Ditt CV som fil',
    read: 'Läs CV:t',
    right: 'Stämmer det här?',
    keep: /^Spara \d+ saker? i min profil$/,
    kept: /nya? i din profil/,
    toProfile: 'Min profil',
    aboutYou: /^(Fyll i|Ändra).*Om dig/,
    name: 'Namn',
    changeWelder: 'Ändra Svetsare',
    forWhom: 'Hos vem',
    save: 'Spara',
    saved: 'Verkstaden AB',
    next: 'Se nästa jobb utifrån mina kompetenser',
    linkName: 'Vad du kallar länken',
    make: 'Skapa länken',
    link: 'Länken',
    close: /^Stäng länken.*Till rådgivaren/,
    none: 'Du delar inget just nu.',
    gone: 'Be den som skickade länken om en ny.',
    resume: 'Cv som fil (JSON Resume)',
    everything: 'Allt som är sparat om dig (JSON)',
    hers: /Det här är kontot för Erik Exempel/,
    erase: 'Radera mitt konto',
    sure: 'Ja, radera allt',
    erased: 'Ditt konto och allt i det är raderat.',
    withPasskey: 'Logga in med inloggningsnyckel',
    notConfirmed: /kunde inte bekräfta/,
  },
  en: {
    open: 'Open an account',
    account: 'Account and sign-in',
    upload: 'Have you a CV? Upload it instead',
    file: 'Your CV as a file',
    read: 'Read the CV',
    right: 'Is this right?',
    keep: /^Keep \d+ things? in my profile$/,
    kept: /new in your profile/,
    toProfile: 'My profile',
    aboutYou: /^(Fill in|Change).*About you/,
    name: 'Name',
    changeWelder: 'Change Svetsare',
    forWhom: 'For whom',
    save: 'Save',
    saved: 'Verkstaden AB',
    next: 'See next jobs from my skills',
    linkName: 'What you call the link',
    make: 'Make the link',
    link: 'The link',
    close: /^Close the link.*Till rådgivaren/,
    none: 'You share nothing right now.',
    gone: 'Ask whoever sent you the link for a new one.',
    resume: 'CV as a file (JSON Resume)',
    everything: 'Everything stored about you (JSON)',
    hers: /This is the account of Erik Exempel/,
    erase: 'Erase my account',
    sure: 'Yes, erase everything',
    erased: 'Your account and everything in it is erased.',
    withPasskey: 'Sign in with a passkey',
    notConfirmed: /could not confirm/,
  },
};

const cv = [
  'Erik Exempel',
  'Lagerarbetare, Grossisten 2011–2015',
  'Körde truck och plockade ordrar.',
  'Svetsare, Verkstaden 2015–2019',
  'Svetsade med MIG och läste ritningar.',
].join('\n');

journeys.each(languages)('the whole way with an account of one’s own, in %s', (language) => {
  const word = said[language];
  const [way, plan] = [words[language], planWords[language]];

  test('sign up, upload a CV, mend it, next jobs, save a plan, share, close, take everything, erase', async () => {
    const { page, go } = await openAtName(language);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const downloaded = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      const file = path.join(await temporaryHome(), 'file');
      await download.saveAs(file);
      return JSON.parse(await readFile(file, 'utf8')) as unknown;
    };
    await (await authenticator(page)).add();
    await go('sign-in');
    await button(word.open).click();
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();

    await go('');
    await page.getByText(word.upload).click();
    const buffer = Buffer.from(cv);
    await page.getByLabel(word.file).setInputFiles({ name: 'cv.txt', mimeType: 'text/plain', buffer });
    await button(word.read).click();
    await page.getByRole('heading', { level: 1, name: word.right }).waitFor();
    await page.getByRole('checkbox', { name: /^Svetsare/ }).check();
    await button(word.keep).click();
    await page.getByRole('status').filter({ hasText: word.kept }).waitFor();

    await page.getByRole('link', { name: word.toProfile, exact: true }).click();
    await button(word.changeWelder).click();
    await page.getByLabel(word.forWhom).fill(word.saved);
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByText(word.saved).filter({ visible: true }).waitFor();
    await button(word.aboutYou).click();
    await page.getByLabel(word.name, { exact: true }).fill('Erik Exempel');
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Erik Exempel' }).waitFor();

    await page.getByRole('link', { name: word.next }).click();
    await page.getByRole('radio', { name: way.county }).check();
    await button(way.showJobs).click();
    await page.getByRole('heading', { level: 1, name: way.nextIn }).waitFor();
    await page.getByRole('link', { name: plan.planTheWay }).first().click();
    await button(plan.savePlan).click();
    await button(plan.saved).waitFor();

    await go('shares');
    await page.getByLabel(word.linkName).fill('Till rådgivaren');
    await page.getByRole('checkbox', { name: /^Svetsare/ }).check();
    await button(word.make).click();
    const link = await page.getByLabel(word.link, { exact: true }).inputValue();
    const reader = await openPage(language);
    await reader.goto(link);
    await reader.getByText(word.saved).waitFor();
    await button(word.close).click();
    await page.getByText(word.none).waitFor();
    await reader.reload();
    await reader.getByText(word.gone).waitFor();

    await go('profile');
    expect(await downloaded(word.resume)).toMatchObject({
      basics: { name: 'Erik Exempel' },
      work: [{ name: word.saved, position: 'Svetsare' }],
    });
    expect(await downloaded(word.everything)).toMatchObject({
      profile: { experiences: [{ organisation: word.saved }], plans: [{}] },
      passkeys: [{}],
      shares: [{ name: 'Till rådgivaren', state: 'closed', opens: 1 }],
    });

    await go('account');
    await page.getByText(word.hers).waitFor();
    await button(word.erase).click();
    await button(word.sure).click();
    await page.getByText(word.erased).waitFor();
    expect((await page.context().cookies()).filter(({ name }) => name === 'vidare-session')).toEqual([]);
    await go('sign-in');
    await button(word.withPasskey).click();
    await page.getByRole('alert').filter({ hasText: word.notConfirmed }).waitFor();
  });
});
