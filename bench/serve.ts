import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '..');
const lookEveryMs = 500;

/** Runs the program as its users do, in an empty home with a pack imported, for as long as `use` takes. */
export async function withServer<Answer>(
  pack: string,
  use: (address: string, pid: number) => Promise<Answer>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const home = await mkdtemp(path.join(tmpdir(), 'vidare-bench-'));
  const server = spawn(process.execPath, ['apps/cli/bin/vidare.js', 'start', '--no-web', '--pack', pack], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', VIDARE_HOME: home, DATABASE_URL: '', LANG: 'C', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let said = '';
  server.stdout.on('data', (text: Buffer) => (said += text.toString()));
  try {
    while (!said.includes('Stop with')) {
      if (server.exitCode !== null) throw new Error(`the server ended:\n${said}`);
      await wait(lookEveryMs);
    }
    const address = /http:[^\s]+/.exec(said)![0].replace('localhost', '127.0.0.1');
    await untilSkillsReady(address);
    return await use(address, server.pid ?? 0);
  } finally {
    server.kill('SIGINT');
    await ended;
    await rm(home, { recursive: true, force: true });
  }
}

async function untilSkillsReady(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/api/courses?top=1`);
    const { skillsReady } = (await answer.json()) as { skillsReady: number };
    if (skillsReady === 1) return;
    await wait(lookEveryMs);
  }
}
