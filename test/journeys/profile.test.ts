import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { barriers, journeys, openPage, phone, settled } from '../browser.ts';
import { temporaryHome } from '../home.ts';

const said = {
  sv: {
    signIn: 'Logga in',
    tryAs: 'Prova som Ann-Marie Sundin',
    add: 'Lägg till erfarenhet',
    title: 'Vad du gjorde',
    from: 'Från',
    save: 'Spara',
    unreadable: /går inte att läsa/,
    remove: 'Ta bort Truckförare',
    undo: 'Ångra Truckförare',
    keep: /^Spara \d+ saker i min profil/,
    kept: /nya? i din profil/,
    everything: 'Allt som är sparat om dig (JSON)',
    saveJob: /^Spara .+/,
    savedJobs: 'Sparade jobb',
    toAccount: 'Konto',
    erase: 'Radera mitt konto',
    sure: 'Ja, radera allt',
    erased: 'Ditt konto och allt i det är raderat.',
    signOut: 'Logga ut',
    skills: 'Kompetenser',
    changeWishes: /^Ändra.*Önskemål om jobb/,
    leastPay: /^Lägsta lön/,
    notANumber: /^Skriv ett heltal/,
    changeWork: 'Ändra Processoperatör',
    description: 'Kort beskrivning',
    elsewhere: /^Det här ändrades på ett annat ställe/,
    lost: 'Du är inte längre inloggad',
  },
  en: {
    signIn: 'Sign in',
    tryAs: 'Try as Ann-Marie Sundin',
    add: 'Add experience',
    title: 'What you did',
    from: 'From',
    save: 'Save',
    unreadable: /cannot be read/,
    remove: 'Remove Truckförare',
    undo: 'Undo Truckförare',
    keep: /^Keep \d+ things in my profile/,
    kept: /new in your profile/,
    everything: 'Everything stored about you (JSON)',
    saveJob: /^Save .+/,
    savedJobs: 'Saved jobs',
    toAccount: 'Account',
    erase: 'Erase my account',
    sure: 'Yes, erase everything',
    erased: 'Your account and everything in it is erased.',
    signOut: 'Sign out',
    skills: 'Skills',
    changeWishes: /^Change.*Wishes for work/,
    leastPay: /^Least pay/,
    notANumber: /^Write a whole number/,
    changeWork: 'Change Process operator',
    description: 'In a few words',
    elsewhere: /^This was changed somewhere else/,
    lost: 'You are signed in no longer',
  },
};

journeys.each(languages)('a profile of one’s own, in %s', (language) => {
  const word = said[language];

  test('she comes in, changes, keeps skills and a job, takes everything with her and erases it', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    expect(await page.context().cookies()).toEqual([]);
    await page.getByRole('link', { name: word.signIn, exact: true }).click();
    await page.getByRole('button', { name: word.tryAs }).click();
    await page.getByRole('heading', { level: 1, name: 'Ann-Marie Sundin' }).waitFor();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: 'vidare-session', httpOnly: true, sameSite: 'Lax' });

    await page.getByRole('button', { name: word.add }).click();
    expect(await page.getByLabel(word.title).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel(word.title).fill('Truckförare');
    await page.getByLabel(word.from, { exact: true }).fill('2019-13');
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByRole('alert').filter({ hasText: word.unreadable }).waitFor();
    expect(await page.getByLabel(word.title).inputValue()).toBe('Truckförare');
    await page.getByLabel(word.from, { exact: true }).fill('2019-08');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: word.remove }).click();
    await page.getByRole('button', { name: word.undo }).click();
    await page.getByRole('button', { name: word.remove }).waitFor();

    await page.goto(`/${language}/skills?skill=skill/sampling&skill=skill/quality-control`);
    await page.getByRole('button', { name: word.keep }).click();
    await page.getByRole('status').filter({ hasText: word.kept }).waitFor();
    await page.goto(`/${language}/next?ssyk=8192&region=22`);
    await page.getByRole('button', { name: word.saveJob }).first().click();
    await page.getByRole('button', { pressed: true }).first().waitFor();

    await page.goto(`/${language}/profile`);
    await page.getByRole('region', { name: word.savedJobs }).getByRole('listitem').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: word.everything }).click();
    const file = path.join(await temporaryHome(), 'vidare.json');
    await (await download).saveAs(file);
    const everything = JSON.parse(await readFile(file, 'utf8')) as {
      profile: { experiences: { title: string }[]; skills: { id: string }[] };
    };
    expect(everything.profile.experiences.map(({ title }) => title)).toContain('Truckförare');
    expect(everything.profile.skills.map(({ id }) => id)).toContain('skill/sampling');

    await page.getByRole('link', { name: word.toAccount, exact: true }).click();
    await page.getByRole('button', { name: word.erase }).click();
    await page.getByRole('button', { name: word.sure }).click();
    await page.getByText(word.erased).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.goto(`/${language}/profile`);
    await page.getByRole('button', { name: word.tryAs }).waitFor();
  });

  test('pay is read as she writes it; what another tab has changed, and that she was signed out there, is told', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/profile`);
    await page.getByRole('button', { name: word.tryAs }).click();
    await page.getByRole('button', { name: word.changeWishes }).click();
    await page.getByLabel(word.leastPay).fill('omkring 28 000');
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByText(word.notANumber).waitFor();
    await page.getByLabel(word.leastPay).fill('28 000 kr');
    await page.keyboard.press('Enter');
    await page.getByText(/28[\s,]000/).waitFor();

    const other = await page.context().newPage();
    await other.goto(`/${language}/profile`);
    for (const tab of [page, other]) await tab.getByRole('button', { name: word.changeWork }).click();
    await other.getByLabel(word.description).fill('Det ena');
    await other.getByRole('button', { name: word.save, exact: true }).click();
    await other.getByRole('button', { name: word.changeWork }).waitFor();
    await page.getByLabel(word.description).fill('Det andra');
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByText(word.elsewhere).waitFor();
    await page.getByRole('button', { name: word.save, exact: true }).click();
    await page.getByText('Det andra').filter({ visible: true }).waitFor();

    await other.getByRole('button', { name: word.signOut }).click();
    await other.getByRole('button', { name: word.tryAs }).waitFor();
    // As the tab comes into view.
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await page.getByText(word.lost).waitFor();
  });

  test('nothing stands in the way, light on a desktop and dark on a phone; printed it is a CV', async () => {
    const page = await openPage(language, { colorScheme: 'light' });
    await page.goto(`/${language}/profile`);
    await settled(page);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: word.tryAs }).click();
    await page.getByRole('heading', { level: 1, name: 'Ann-Marie Sundin' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: word.add }).click();
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect(await barriers(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'sideways scrolling on a phone').toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 2, name: word.skills, exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1, name: 'Ann-Marie Sundin' }).isVisible()).toBe(true);
    for (const role of ['banner', 'contentinfo', 'navigation'] as const)
      expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
    expect(await page.getByRole('heading', { level: 2, name: word.savedJobs }).isVisible()).toBe(false);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
