import { type ChildProcess, spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '#server/config.ts';
import { findBrowser } from './find-browser.ts';
import { makeHome, removeHome } from './home.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses of the running server and of the browser, or why there are none; null when there is no browser. */
    site: { readonly address: string; readonly browser: string } | { readonly problem: string } | null;
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
  const { server, said } = startServer(home);
  const browser = await chromium.launchServer({ executablePath, args: browserArguments });
  const stop = async () => {
    await Promise.all([ended(server), browser.close()]);
    await removeHome(home);
  };
  try {
    const address = await untilReady(server, said);
    project.provide('site', { address, browser: browser.wsEndpoint() });
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

function startServer(home: string): { readonly server: ChildProcess; readonly said: () => string } {
  const server = spawn(process.execPath, ['apps/cli/bin/vidare.js', 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      VIDARE_HOME: home,
      DATABASE_URL: '',
      LC_ALL: 'en_US.UTF-8',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  return { server, said: () => lines.join('') };
}

const patienceMs = 180_000;

/** The address, once the pages are built and the data is loaded. */
async function untilReady(server: ChildProcess, said: () => string): Promise<string> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (server.exitCode !== null) break;
    const address = /http:\/\/[\w.:-]+/.exec(said())?.[0];
    if (address !== undefined && (await isLoaded(address))) return address.replace('localhost', '127.0.0.1');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server for the journeys did not become ready. It said:\n${said()}`);
}

async function isLoaded(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/health`).catch(() => undefined);
  const health = (await answer?.json()) as { status?: string } | undefined;
  return health?.status === 'ok';
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), 15_000).unref();
  });
}
