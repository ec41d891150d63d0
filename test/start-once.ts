import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { makeHome, removeHome } from './home.ts';
import { entryOf, startProvider } from './oidc-provider.ts';
import { ended, startServer, untilReady } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses of the running server and of the browser and the server’s home, or why there are none; null when there is no browser. */
    site:
      | { readonly address: string; readonly browser: string; readonly home: string }
      | { readonly problem: string }
      | null;
  }
}

/** Starts the program once for all journeys, as its users do, on the starter pack in an empty home. */
export default async function startOnce(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    const required = process.env.JOURNEYS === 'required';
    project.provide('site', required ? { problem: 'JOURNEYS=required, and there is no browser' } : null);
    return undefined;
  }
  const home = await makeHome();
  const provider = await startProvider();
  const providers = path.join(home, 'providers.json');
  await writeFile(providers, JSON.stringify([entryOf(provider)]));
  const { server, said } = startServer(home, [], { SIGN_IN_PROVIDERS: providers });
  const browser = await chromium.launchServer({ executablePath, args: browserArguments });
  const stop = async () => {
    await Promise.all([ended(server), browser.close(), provider.close()]);
    await removeHome(home);
  };
  try {
    const address = await untilReady(server, said);
    project.provide('site', { address, browser: browser.wsEndpoint(), home });
  } catch (problem) {
    // The journeys fail with it; the other tests run.
    project.provide('site', { problem: String(problem) });
  }
  return stop;
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
