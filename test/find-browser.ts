import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that runs: the one `CHROME_PATH` names, the system's, one installed now (root on Debian), or
 * Playwright's own. Undefined, and said loudly, when there is none.
 */
export function findBrowser(): string | undefined {
  const found = given() ?? systems() ?? installed() ?? playwrights();
  if (found === undefined) console.warn(howToGetOne);
  return found;
}

const howToGetOne = `
################################################################################
SKIPPED: the browser journeys, because no Chromium was found.
Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to one,
or run: npx playwright-core install chromium-headless-shell
################################################################################
`;

function given(): string | undefined {
  const file = process.env.CHROME_PATH;
  if (file === undefined || file === '') return undefined;
  if (runs(file)) return file;
  throw new Error(`CHROME_PATH is ${file}, which does not run.`);
}

function systems(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...files, ...elsewhere].find((file) => existsSync(file) && runs(file));
}

/** Ubuntu's `chromium-browser` is a script that asks for a snap, so being there is not enough. */
function runs(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installed(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: 'ignore', timeout: 300_000 } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
  return systems();
}

function playwrights(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) && runs(file) ? file : undefined;
}
