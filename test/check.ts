import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import manifest from '../package.json' with { type: 'json' };

/**
 * Runs every `check:*` script of package.json, a few at a time; shows what the failing ones said, and each
 * one's time. With `CHECK_TOTALS` naming a file, the totals are written there for `.ci/run`.
 */
interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly said: string;
}

const asked = process.argv.slice(2);
const waiting = Object.entries(manifest.scripts)
  .filter(([name]) => name.startsWith('check:'))
  .map(([name, command]) => ({ name: name.slice('check:'.length), command }))
  .filter(({ name }) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !waiting.some((check) => check.name === name));
if (unknown.length > 0) throw new Error(`There is no check ${unknown.join(', ')}`);

const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, takeTurns));
const failed = outcomes.filter(({ passed }) => !passed);
const totals = {
  passed: outcomes.length - failed.length,
  failed: failed.length,
  failures: failed.map(({ name, said }) => ({ where: `npm run check:${name}`, why: said.slice(0, 2_000) })),
};
if (process.env.CHECK_TOTALS !== undefined) writeFileSync(process.env.CHECK_TOTALS, JSON.stringify(totals));
console.log(failed.length === 0 ? 'All checks pass' : `Failed: ${failed.map(({ name }) => name).join(', ')}`);
process.exitCode = failed.length === 0 && outcomes.length > 0 ? 0 : 1;

async function takeTurns(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const outcome = await run(next.name, next.command);
    outcomes.push(outcome);
    const time = `${outcome.seconds.toFixed(1)} s`.padStart(7);
    console.log(
      `${outcome.passed ? '✓' : '✗'} ${outcome.name.padEnd(10)} ${time}${outcome.passed ? '' : `\n${outcome.said}`}`,
    );
  }
}

function run(name: string, command: string): Promise<Outcome> {
  const began = performance.now();
  const path = `${process.cwd()}/node_modules/.bin:${process.env.PATH ?? ''}`;
  const child = spawn(command, {
    shell: true,
    // The type checker and the linter are written in Go: collecting garbage more seldom saves a sixth of their time.
    env: { GOGC: '400', ...process.env, PATH: path, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ name, passed: code === 0, seconds: (performance.now() - began) / 1000, said: said.join('') }),
    );
  });
}
