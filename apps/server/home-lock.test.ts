import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimHome, type HomeLock } from './home-lock.ts';

let home: string;
const locks: HomeLock[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'vidare-lock-'));
});
afterEach(() => {
  for (const lock of locks.splice(0)) lock.release();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

async function claim() {
  const answer = await claimHome(home);
  if (answer.held) locks.push(answer.lock);
  return answer;
}

/** Another process that claims the home, says whether it got it, and stays. */
function otherProcess(): Promise<{ child: ChildProcess; got: boolean }> {
  const module = JSON.stringify(path.join(import.meta.dirname, 'home-lock.ts'));
  const program = `import { claimHome } from ${module};
    const answer = await claimHome(${JSON.stringify(home)});
    console.log(answer.held);
    setTimeout(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve) => {
    child.stdout.once('data', (text: Buffer) => resolve({ child, got: text.toString().startsWith('true') }));
  });
}

const gone = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('the lock of a home', () => {
  it('tells the next who has it, where and with what key, in a file for its own user only', async () => {
    const first = await claim();
    if (first.held) first.lock.announce('http://127.0.0.1:8080');
    const second = await claim();
    expect(second).toMatchObject({ held: false, owner: { pid: process.pid, address: 'http://127.0.0.1:8080' } });
    expect(second.held ? '' : second.owner.key).toHaveLength(43);
    expect(statSync(path.join(home, 'owner.json')).mode & 0o777).toBe(0o600);
  });
  it('is free again when it is released', async () => {
    const first = await claim();
    if (first.held) first.lock.release();
    expect((await claim()).held).toBe(true);
  });
  it('goes to exactly one of several processes that start at once', async () => {
    const answers = await Promise.all([otherProcess(), otherProcess(), otherProcess(), otherProcess()]);
    expect(answers.filter(({ got }) => got)).toHaveLength(1);
  });
  it('left by a killed process is taken over by exactly one of those who race for it', async () => {
    const { child } = await otherProcess();
    child.kill('SIGKILL');
    await gone(child);
    expect(readFileSync(path.join(home, 'owner.json'), 'utf8')).toContain(`"pid":${child.pid}`);
    const answers = await Promise.all([otherProcess(), otherProcess(), otherProcess()]);
    expect(answers.filter(({ got }) => got)).toHaveLength(1);
  });
  it('is not held by an owner file alone, whatever stands in it', async () => {
    writeFileSync(path.join(home, 'owner.json'), `{"pid":${process.pid},"startedAt":"","address":null,"key":"k"}`);
    const first = await claim();
    expect(first.held).toBe(true);
    if (first.held) first.lock.release();
    writeFileSync(path.join(home, 'owner.json'), 'not JSON');
    expect((await claim()).held).toBe(true);
  });
  it('a folder where none can be made is said at once', async () => {
    await expect(claimHome('/proc/vidare/home')).rejects.toThrow('cannot be written to');
  });
  it('a folder that cannot be written to is said in one sentence', async () => {
    const file = path.join(home, 'file');
    writeFileSync(file, '');
    await expect(claimHome(file)).rejects.toThrow(`The folder ${file} cannot be written to`);
    await expect(claimHome(path.join(file, 'below'))).rejects.toThrow('name another with VIDARE_HOME');
  });
});
