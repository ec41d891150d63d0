import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { barriers, journeys, phone, settled } from '../browser.ts';
import { authenticator, openAtName } from '../passkey-browser.ts';

const said = {
  sv: {
    signIn: 'Logga in',
    open: 'Öppna ett konto',
    oneWay: 'Du har bara en väg in',
    account: 'Konto och inloggning',
    keep: /^Spara \d+ saker i min profil/,
    kept: /nya? i din profil/,
    profile: 'Min profil',
    signOut: 'Logga ut',
    withPasskey: 'Logga in med inloggningsnyckel',
    brokenOff: /Inget hände/,
    add: 'Lägg till en inloggningsnyckel',
    rename: /^Byt namn/,
    name: 'Vad den ska heta',
    save: 'Spara',
    remove: /^Ta bort/,
    sure: /^Ja, ta bort/,
    makeCodes: 'Skapa återställningskoder',
    ownAccount: 'Konto',
    signedOut: 'Du är utloggad.',
    tooShort: /Den här har 5/,
    lost: 'Jag kommer inte åt min inloggningsnyckel',
    code: 'Återställningskod',
    withCode: 'Logga in med koden',
    notConfirmed: /kunde inte bekräfta/,
    withProvider: 'Med Testlegitimation',
    connected: 'Testlegitimation',
    disconnect: /^Koppla bort/,
    notIn: 'Du blev inte inloggad',
    used: /Någon loggade in med en av dina återställningskoder/,
    left: /^.*9 koder är kvar/,
  },
  en: {
    signIn: 'Sign in',
    open: 'Open an account',
    oneWay: 'You have only one way in',
    account: 'Account and sign-in',
    keep: /^Keep \d+ things in my profile/,
    kept: /new in your profile/,
    profile: 'My profile',
    signOut: 'Sign out',
    withPasskey: 'Sign in with a passkey',
    brokenOff: /Nothing was done/,
    add: 'Add a passkey',
    rename: /^Rename/,
    name: 'What to call it',
    save: 'Save',
    remove: /^Remove/,
    sure: /^Yes, remove/,
    makeCodes: 'Make recovery codes',
    ownAccount: 'Account',
    signedOut: 'You are signed out.',
    tooShort: /This one has 5/,
    lost: 'I cannot get at my passkey',
    code: 'Recovery code',
    withCode: 'Sign in with the code',
    notConfirmed: /could not confirm/,
    withProvider: 'With Test ID',
    connected: 'Test ID',
    disconnect: /^Disconnect/,
    notIn: 'You were not signed in',
    used: /Somebody signed in with one of your recovery codes/,
    left: /^.*9 codes are left/,
  },
};

journeys.each(languages)('an account of one’s own, in %s', (language) => {
  const word = said[language];

  test('she opens it with a passkey, keeps something, comes in again, adds a passkey and removes one', async () => {
    const { page, go } = await openAtName(language);
    const keys = await authenticator(page);
    const laptop = await keys.add();
    await go('skills?skill=skill/sampling&skill=skill/quality-control');
    await page.getByRole('link', { name: word.signIn, exact: true }).click();
    await page.getByRole('button', { name: word.open }).click();
    // Back where she was, and what she has found can be kept.
    await page.getByRole('button', { name: word.keep }).click();
    await page.getByRole('status').filter({ hasText: word.kept }).waitFor();
    await page.getByRole('link', { name: word.profile, exact: true }).click();
    await page.getByText(word.oneWay).waitFor();
    await page.getByRole('link', { name: word.ownAccount, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
    await page.getByText(word.oneWay).waitFor();
    expect(await page.getByRole('button', { name: word.remove }).count()).toBe(0);
    await page.getByRole('button', { name: word.signOut }).click();
    await page.getByText(word.signedOut).waitFor();
    await page.getByRole('banner').getByRole('link', { name: word.signIn, exact: true }).waitFor();

    await go(`sign-in?to=/${language}/account`);
    await page.getByRole('button', { name: word.withPasskey }).click();
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
    await keys.remove(laptop);
    await keys.add();
    await page.getByRole('button', { name: word.add }).click();
    await page.getByRole('button', { name: word.remove }).nth(1).waitFor();
    await page.getByRole('button', { name: word.rename }).nth(1).click();
    await page.getByLabel(word.name).fill('Mobilen');
    await page.keyboard.press('Enter');
    const mobile = page.getByRole('listitem').filter({ hasText: 'Mobilen' });
    await mobile.getByRole('button', { name: word.rename }).waitFor();
    await page.getByRole('button', { name: word.remove }).first().click();
    await page.getByRole('button', { name: word.sure }).click();
    await page.getByRole('button', { name: word.remove }).first().waitFor({ state: 'detached' });
    expect(await mobile.count()).toBe(1);

    await page.getByRole('button', { name: word.signOut }).click();
    await go('sign-in');
    await page.getByRole('button', { name: word.withPasskey }).click();
    await page.getByRole('heading', { level: 1, name: word.profile }).waitFor();
    const kept = await page.evaluate<{ skills: { id: string }[] }>(
      'fetch("/api/profile").then((answer) => answer.json())',
    );
    expect(kept.skills.map(({ id }) => id)).toContain('skill/sampling');
  });

  test('without her passkey a code lets her in, once, and the account tells of it', async () => {
    const { page, go } = await openAtName(language);
    const keys = await authenticator(page);
    const laptop = await keys.add();
    await go('sign-in');
    await page.getByRole('button', { name: word.open }).click();
    await page.getByRole('button', { name: word.makeCodes }).click();
    const codes = page.getByRole('listitem').filter({ hasText: /^(\w{5}-){3}\w{5}$/ });
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    const code = (await codes.first().textContent()) ?? '';
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: word.signOut }).click();

    await keys.remove(laptop);
    await keys.add();
    await go('sign-in');
    await page.getByText(word.lost).click();
    await page.getByLabel(word.code).fill('7K3QD');
    await page.getByRole('button', { name: word.withCode }).click();
    await page.getByRole('alert').filter({ hasText: word.tooShort }).waitFor();
    await page.getByLabel(word.code).fill('00000-00000-00000-00000');
    await page.getByRole('button', { name: word.withCode }).click();
    await page.getByRole('alert').filter({ hasText: word.notConfirmed }).waitFor();
    await page.getByLabel(word.code).fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByText(word.used).waitFor();
    await page.getByText(word.left).waitFor();
    await page.getByRole('button', { name: word.add }).click();
    await page.getByRole('button', { name: word.remove }).nth(1).waitFor();
  });

  test('a provider vouches for her: in, connected, and taken off; what it said serves once', async () => {
    const { page, go } = await openAtName(language);
    await (await authenticator(page)).add();
    await go('sign-in');
    await page.getByRole('button', { name: word.open }).click();
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
    await page.getByRole('button', { name: word.withProvider }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: word.connected })
      .getByRole('button', { name: word.disconnect })
      .waitFor();
    expect(page.url()).toMatch(new RegExp(`/${language}/account$`));
    await page.getByRole('button', { name: word.signOut }).click();

    const answers: string[] = [];
    page.on('framenavigated', (frame) => answers.push(frame.url()));
    await go(`sign-in?to=/${language}/account`);
    await page.getByRole('button', { name: word.withProvider }).click();
    await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
    await page.getByRole('button', { name: word.disconnect }).click();
    await page.getByRole('button', { name: word.disconnect }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: word.signOut }).click();
    // The provider's own page, which asks whether she signs out there too.
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.getByRole('banner').getByRole('link', { name: word.signIn, exact: true }).waitFor();
    await page.goto(answers.find((url) => url.includes('code=')) ?? '');
    await page.getByRole('heading', { level: 1, name: word.notIn }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('a passkey that is not unlocked changes nothing, and she is told', async () => {
    const { page, go } = await openAtName(language);
    await (await authenticator(page)).add();
    await go('sign-in');
    await page.getByRole('button', { name: word.withPasskey }).click();
    await page.getByRole('alert').filter({ hasText: word.brokenOff }).waitFor();
    expect(await page.context().cookies()).toMatchObject([{ name: 'vidare-attempt', sameSite: 'Strict' }]);
  });

  test('nothing stands in the way, light on a desktop and dark on a phone', async () => {
    const { page, go } = await openAtName(language, { colorScheme: 'light' });
    await (await authenticator(page)).add();
    for (const path of ['sign-in', 'account']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await go(path);
      await settled(page);
      expect(await barriers(page), path).toEqual([]);
      await page.setViewportSize(phone);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settled(page);
      expect(await barriers(page), path).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'sideways scrolling on a phone').toBeLessThanOrEqual(0);
      if (path === 'sign-in') {
        await page.getByRole('button', { name: word.open }).click();
        await page.getByRole('heading', { level: 1, name: word.account }).waitFor();
      }
    }
  });
});
