import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openPage } from './browser.ts';

/** Chromium's own authenticator in software, as a phone's or a computer's: present, unlocked, and with room for passkeys. */
export async function authenticator(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const add = async (transport: 'internal' | 'hybrid' = 'internal') => {
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport,
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return authenticatorId;
  };
  const remove = (authenticatorId: string) => cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  onTestFinished(() => cdp.detach().catch(() => undefined));
  return { add, remove };
}

/** At the name that passkeys take; the number of one's own machine they do not. */
export async function openAtName(...[language, options]: Parameters<typeof openPage>) {
  const page = await openPage(language, options);
  await page.goto(`/${language}/about`);
  const { port } = new URL(page.url());
  return { page, go: (path: string) => page.goto(`http://localhost:${port}/${language}/${path}`) };
}
