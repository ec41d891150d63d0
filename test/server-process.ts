import { type ChildProcess, spawn } from 'node:child_process';
import { projectRoot } from '#server/config.ts';

/** The program as its users start it, in a home of its own; it says where it answers. */
export function startServer(
  home: string,
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): { readonly server: ChildProcess; readonly said: () => string } {
  const server = spawn(process.execPath, ['apps/cli/bin/vidare.js', 'start', ...args], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      VIDARE_HOME: home,
      DATABASE_URL: '',
      LC_ALL: 'en_US.UTF-8',
      NODE_ENV: 'production',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  return { server, said: () => lines.join('') };
}

/** Said when every pack is in; it answers from the starter before that. */
const allLoaded = 'Stop with';

/** The address, once the pages are built and the data is loaded. */
export async function untilReady(server: ChildProcess, said: () => string, patienceMs = 180_000): Promise<string> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (server.exitCode !== null) break;
    const address = /http:\/\/[\w.:-]+/.exec(said())?.[0];
    if (address !== undefined && said().includes(allLoaded)) return address.replace('localhost', '127.0.0.1');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server did not become ready. It said:\n${said()}`);
}

/** Ends it as Ctrl-C does, and for good when that takes too long. */
export function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), 15_000).unref();
  });
}
