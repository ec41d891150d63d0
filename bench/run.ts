import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * npm run bench: every benchmark, one after another, so that none takes another's time. With names, those only.
 * The `*-fit.ts` files are not here: they make the trained constants and say how in their first line.
 */
const benches = [
  'match-kernels',
  'match-next',
  'match-parity',
  'skills',
  'skills-unseen',
  'text-titles',
  'text-complete',
  'plan',
  'courses',
  'plan-real',
  'kill',
  'load',
].filter((bench) => existsSync(path.join(import.meta.dirname, `${bench}.ts`)));
const needRealData = [
  'match-next',
  'match-parity',
  'skills',
  'skills-unseen',
  'text-titles',
  'text-complete',
  'plan-real',
];

const root = path.resolve(import.meta.dirname, '..');
const data = path.resolve(root, process.env.VIDARE_DATA ?? '../shared/data');
const asked = process.argv.slice(2);
for (const bench of asked.length === 0 ? benches : asked) {
  const file = path.join(import.meta.dirname, `${bench}.ts`);
  if (needRealData.includes(bench) && !existsSync(data)) {
    console.warn(`SKIPPED: ${bench}, because ${data} is not there (set VIDARE_DATA)`);
    continue;
  }
  console.log(`\n== ${bench}`);
  const { status } = spawnSync(process.execPath, [file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
