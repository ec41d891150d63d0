import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { barriers, journeys, phone } from '../browser.ts';
import { authenticator, openAtName } from '../passkey-browser.ts';

const said = {
  sv: {
    open: 'Öppna ett konto',
    account: 'Konto och inloggning',
    signOut: 'Logga ut',
    withPasskey: 'Logga in med inloggningsnyckel',
    shared: /^Det här är en delad dator/,
    sayShared: /Du har angett att datorn är delad/,
    soon: 'Du blir snart utloggad',
    stay: 'Fortsätt vara inloggad',
    signInFirst: /Logga in för att se den/,
    erase: 'Radera mitt konto',
    sure: 'Ja, radera allt',
    confirm: 'Bekräfta med inloggningsnyckel',
    erased: 'Ditt konto och allt i det är raderat.',
    add: 'Lägg till en inloggningsnyckel',
    makeCodes: 'Skapa återställningskoder',
    lost: 'Jag kommer inte åt min inloggningsnyckel',
    code: 'Återställningskod',
    withCode: 'Logga in med koden',
    whichWays: 'Vilka vägar in är fortfarande dina?',
    onlyCodes: /bara dina återställningskoder/,
    settle: 'Behåll det ikryssade, ta bort resten',
    remove: /^Ta bort/,
    notConfirmed: /kunde inte bekräfta/,
  },
  en: {
    open: 'Open an account',
    account: 'Account and sign-in',
    signOut: 'Sign out',
    withPasskey: 'Sign in with a passkey',
    shared: /^This is a shared computer/,
    sayShared: /You have said that this is a shared computer/,
    soon: 'You will soon be signed out',
    stay: 'Stay signed in',
    signInFirst: /Sign in to see it/,
    erase: 'Erase my account',
    sure: 'Yes, erase everything',
    confirm: 'Confirm with a passkey',
    erased: 'Your account and everything in it is erased.',
    add: 'Add a passkey',
    makeCodes: 'Make recovery codes',
    lost: 'I cannot get at my passkey',
    code: 'Recovery code',
    withCode: 'Sign in with the code',
    whichWays: 'Which ways in are still yours?',
    onlyCodes: /only your recovery codes/,
    settle: 'Keep what is ticked, remove the rest',
    remove: /^Remove/,
    notConfirmed: /could not confirm/,
  },
};

/** The server’s answer once, as it is when she signed in a while ago; what comes after is its own. */
async function signedInLongAgo(page: Page, address: string) {
  const problem = { type: 'about:blank', title: '', status: 403, detail: '', code: 'access/confirm-first' };
  await page.route(address, (route) => route.fulfill({ status: 403, json: problem }), { times: 1 });
}

journeys.each(languages)('an account in careful hands, in %s', (language) => {
  const word = said[language];

  test('at a shared computer the browser forgets her, and an untouched page signs her out', async () => {
    const { page, go } = await openAtName(language);
    await (await authenticator(page)).add();
    await go('sign-in');
    await page.getByRole('button', { name: word.open }).click();
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
    await page.getByRole('button', { name: word.signOut }).click();

    await page.clock.install();
    await go(`sign-in?to=/${language}/account`);
    await page.getByRole('checkbox', { name: word.shared }).check();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: word.withPasskey }).click();
    await page.getByText(word.sayShared).waitFor();
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'vidare-session');
    expect(cookie?.expires).toBe(-1);

    await page.clock.fastForward('28:30');
    await page.getByRole('status').filter({ hasText: word.soon }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: word.stay }).click();
    await page.getByText(word.soon).waitFor({ state: 'detached' });
    await page.clock.fastForward('15:00');
    expect(await page.getByText(word.sayShared).count()).toBe(1);
    await page.clock.fastForward('15:01');
    await page.getByText(word.signInFirst).waitFor();
    expect((await page.context().cookies()).filter(({ name }) => name === 'vidare-session')).toEqual([]);
  });

  test('she shows that it is her before she makes codes or erases; without her passkey nothing is erased', async () => {
    const { page, go } = await openAtName(language);
    const keys = await authenticator(page);
    const laptop = await keys.add();
    await go('sign-in');
    await page.getByRole('button', { name: word.open }).click();
    await signedInLongAgo(page, '**/api/account/recovery-codes');
    await page.getByRole('button', { name: word.makeCodes }).click();
    const confirm = page.getByRole('button', { name: word.confirm });
    await confirm.waitFor();
    expect(await confirm.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page
      .getByText(/^\w{5}-\w{5}-\w{5}-\w{5}$/)
      .first()
      .waitFor();

    await signedInLongAgo(page, '**/api/account');
    await page.getByRole('button', { name: word.erase }).click();
    await keys.remove(laptop);
    await keys.add();
    await page.getByRole('button', { name: word.sure }).click();
    await confirm.click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByText(word.erased).count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
  });

  test('after a recovery code she says which passkeys are still hers, and the lost one lets nobody in', async () => {
    const { page, go } = await openAtName(language, { viewport: phone, colorScheme: 'dark' });
    const keys = await authenticator(page);
    const laptop = await keys.add();
    await go('sign-in');
    await page.getByRole('button', { name: word.open }).click();
    await page.getByRole('button', { name: word.makeCodes }).click();
    const code =
      (await page
        .getByText(/^\w{5}-\w{5}-\w{5}-\w{5}$/)
        .first()
        .textContent()) ?? '';
    await page.getByRole('button', { name: word.signOut }).click();

    await go('sign-in');
    await page.getByText(word.lost).click();
    await page.getByLabel(word.code).fill(code);
    await page.getByRole('button', { name: word.withCode }).click();
    const settle = page.getByRole('region', { name: word.whichWays });
    await settle.getByText(word.onlyCodes).waitFor();
    expect(await barriers(page)).toEqual([]);
    await settle.getByRole('button', { name: word.settle }).click();
    await settle.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: word.remove }).count()).toBe(0);
    await page.getByRole('button', { name: word.signOut }).click();
    await go('sign-in');
    await page.getByRole('button', { name: word.withPasskey }).click();
    await page.getByRole('alert').filter({ hasText: word.notConfirmed }).waitFor();
    await keys.remove(laptop);
  });
});
