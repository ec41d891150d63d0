import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type Language, languages } from '#kit/language.ts';
import { projectRoot } from '#server/config.ts';
import { barriers, journeys, openPage, phone } from '../browser.ts';

const said = {
  sv: {
    signIn: 'Logga in och tacka ja',
    tryAs: 'Prova som Ann-Marie Sundin',
    yourName: 'Ditt namn här',
    writeName: 'Skriv ett namn.',
    accept: 'Tacka ja',
    all: 'Alla organisationer',
    none: 'Det finns inga organisationer än.',
    fresh: 'Ny organisation',
    name: 'Namn',
    kind: 'Vad det är',
    agency: 'Myndighet',
    county: 'Västernorrlands län',
    make: 'Lägg upp organisationen',
    link: 'Länken',
    copy: 'Kopiera länken',
    copied: 'Kopierad',
    onlyOwner: 'Du är den enda ägaren och kan inte lämna. Gör någon annan till ägare först.',
    editor: /^Redaktör/,
    forWhom: 'Vem den är till för',
    invite: 'Skapa en inbjudan',
    revoke: /^Återkalla/,
    noOpen: 'Det finns inga just nu.',
    gone: 'Det hittade vi inte',
    editorMay: /^Redaktör\. /,
    changeRole: /^Ändra roll.*Eva/,
    roleOf: 'Roll för Eva',
    save: 'Spara',
    now: 'Eva har nu rollen: Ägare.',
    undo: /^Ångra/,
    leave: 'Lämna',
    sureLeave: /^Ja, lämna/,
    end: 'Avsluta',
    sureEnd: /^Ja, avsluta/,
    joined: /^Eva gick med i organisationen/,
    ended: /^Du avslutade organisationen/,
    empty: /^Du är inte med i någon organisation/,
    warned: /^Du är den enda ägaren av/,
    left: /^Du har lämnat/,
    notIn: 'Du är inte med i den här organisationen',
    hasEnded: /är avslutad\.$/,
    takeOut: /^Ta bort.*Ann/,
  },
  en: {
    signIn: 'Sign in and accept',
    tryAs: 'Try as Ann-Marie Sundin',
    yourName: 'Your name here',
    writeName: 'Write a name.',
    accept: 'Accept',
    all: 'All organisations',
    none: 'There are no organisations yet.',
    fresh: 'New organisation',
    name: 'Name',
    kind: 'What it is',
    agency: 'Public agency',
    county: 'Västernorrland County',
    make: 'Make the organisation',
    link: 'The link',
    copy: 'Copy the link',
    copied: 'Copied',
    onlyOwner: 'You are the only owner and cannot leave. Make somebody else an owner first.',
    editor: /^Editor/,
    forWhom: 'Who it is for',
    invite: 'Make an invitation',
    revoke: /^Revoke/,
    noOpen: 'There are none right now.',
    gone: 'We could not find that',
    editorMay: /^Editor\. /,
    changeRole: /^Change role.*Eva/,
    roleOf: 'Role of Eva',
    save: 'Save',
    now: 'Eva now has the role: Owner.',
    undo: /^Undo/,
    leave: 'Leave',
    sureLeave: /^Yes, leave/,
    end: 'End it',
    sureEnd: /^Yes, end/,
    joined: /^Eva joined the organisation/,
    ended: /^You ended the organisation/,
    empty: /^You are in no organisation/,
    warned: /^You are the only owner of/,
    left: /^You have left/,
    notIn: 'You are not in this organisation',
    hasEnded: /has ended\.$/,
    takeOut: /^Take out.*Ann/,
  },
} as const;

/** What the command prints, as whoever runs the installation calls it while the server runs. */
async function administratorLink(): Promise<string> {
  const site = inject('site');
  if (site === null || 'problem' in site) throw new Error('there is no server');
  const { stdout } = await promisify(execFile)(process.execPath, ['apps/cli/bin/vidare.js', 'admin', 'add', '--json'], {
    cwd: projectRoot,
    env: { ...process.env, VIDARE_HOME: site.home, DATABASE_URL: '' },
  });
  return (JSON.parse(stdout) as { link: string }).link;
}

/** The page of a link, in a language: the link itself names the host by another name than the tests do. */
function pageOf(link: string, language: Language): string {
  const { pathname, hash } = new URL(link);
  return pathname.replace(/^\/\w+/, `/${language}`) + hash;
}

async function fits(page: Page) {
  expect(await barriers(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'sideways scrolling').toBeLessThanOrEqual(0);
}

journeys.each(languages)('an organisation, in %s', (language) => {
  const word = said[language];
  const linkOn = (page: Page) => page.getByLabel(word.link, { exact: true }).inputValue();

  /** Opens an invitation signed out, signs in as somebody made up, comes back and accepts. */
  async function comeIn(page: Page, link: string, name: string) {
    await page.goto(pageOf(link, language));
    await page.getByRole('link', { name: word.signIn }).click();
    await page.getByRole('button', { name: word.tryAs }).click();
    await page.getByLabel(word.yourName).fill('');
    await page.getByRole('button', { name: word.accept }).click();
    await page.getByText(word.writeName).waitFor();
    await page.getByLabel(word.yourName).fill(name);
    await page.getByRole('button', { name: word.accept }).click();
  }

  test('is made by an administrator, whom a command made, and handed to an owner, who invites, lowers, is refused and leaves; the last ends it', async () => {
    const mill = `Bruket ${language}`;
    const ada = await openPage(language, { colorScheme: 'light', permissions: ['clipboard-read', 'clipboard-write'] });
    await comeIn(ada, await administratorLink(), 'Ada');
    await ada.getByRole('heading', { level: 1, name: word.all }).waitFor();
    await ada.getByText(word.fresh, { exact: true }).click();
    await ada.getByRole('button', { name: word.make }).click();
    await ada.getByText(word.writeName).waitFor();
    await ada.getByLabel(word.name, { exact: true }).fill(mill);
    await ada.getByLabel(word.kind).selectOption(word.agency);
    await ada.getByRole('checkbox', { name: word.county }).check();
    await ada.getByRole('button', { name: word.make }).click();
    const toOwn = await linkOn(ada);
    await ada.getByRole('button', { name: word.copy }).click();
    await ada.getByRole('status').filter({ hasText: word.copied }).waitFor();
    expect(await ada.evaluate(() => navigator.clipboard.readText())).toBe(toOwn);
    await fits(ada);

    const ann = await openPage(language, { colorScheme: 'dark', viewport: phone });
    const asked: string[] = [];
    ann.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await comeIn(ann, toOwn, 'Ann');
    await ann.getByRole('heading', { level: 1, name: mill }).waitFor();
    await ann.getByText(word.county).waitFor();
    await ann.getByText(word.onlyOwner).waitFor();
    expect(asked.join('\n'), 'no address that is sent has the code').not.toContain(toOwn.split('#')[1]);
    await fits(ann);

    await ann.getByLabel(word.forWhom).fill('Till fel person');
    await ann.getByRole('button', { name: word.invite }).click();
    const wrong = await linkOn(ann);
    await ann.getByRole('button', { name: word.revoke }).click();
    await ann.getByText(word.noOpen).waitFor();
    const eva = await openPage(language);
    await eva.goto(pageOf(wrong, language));
    await eva.getByRole('heading', { level: 1, name: word.gone }).waitFor();

    await ann.getByRole('radio', { name: word.editor }).check();
    await ann.getByRole('button', { name: word.invite }).click();
    await comeIn(eva, await linkOn(ann), 'Eva');
    await eva.getByRole('heading', { level: 1, name: mill }).waitFor();
    await eva.getByText(word.editorMay).waitFor();
    expect(await eva.getByRole('button', { name: word.invite }).count()).toBe(0);

    await ann.goto(`/${language}/seen`);
    await ann.getByText(word.joined).waitFor();
    await ann.goto(`/${language}/account`);
    await ann.getByText(word.warned).waitFor();
    await ann.goto(pageOf(eva.url(), language));
    await ann.getByRole('button', { name: word.changeRole }).click();
    await ann.getByLabel(word.roleOf).selectOption('owner');
    await ann.getByRole('button', { name: word.save, exact: true }).first().click();
    await ann.getByText(word.now).waitFor();
    await fits(ann);
    await ann.getByRole('button', { name: word.undo }).click();
    await ann.getByText(word.onlyOwner).waitFor();
    await ann.getByRole('button', { name: word.changeRole }).click();
    await ann.getByLabel(word.roleOf).selectOption('owner');
    await ann.getByRole('button', { name: word.save, exact: true }).first().click();
    await ann.getByText(word.now).waitFor();

    await eva.reload();
    await eva.getByRole('button', { name: word.takeOut }).waitFor();
    await ann.getByRole('button', { name: word.leave, exact: true }).click();
    await ann.getByRole('button', { name: word.sureLeave }).click();
    await ann.getByText(word.left).waitFor();
    await ann.getByText(word.empty).waitFor();
    await fits(ann);
    await eva.reload();
    await eva.getByText(word.onlyOwner).waitFor();

    await ann.goto(pageOf(eva.url(), language));
    await ann.getByRole('heading', { level: 1, name: word.notIn }).waitFor();
    await fits(ann);
    await eva.getByRole('button', { name: word.end, exact: true }).press('Enter');
    await eva.getByRole('button', { name: word.sureEnd }).waitFor();
    await fits(eva);
    // The keyboard has gone along to the button that took the place of the first.
    await eva.keyboard.press('Enter');
    await eva.getByText(word.hasEnded).waitFor();
    await eva.getByText(word.empty).waitFor();
    await eva.goto(`/${language}/seen`);
    await eva.getByText(word.ended).waitFor();
  }, 180_000);
});
