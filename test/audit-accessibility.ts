import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Checked } from './browser.ts';
import { summarise } from './summarise-audit.ts';

/** Runs every journey that looks for barriers, and writes what was found to where the accessibility statement reads it. */
const result = new URL('../apps/web/src/pages/accessibility/audit.json', import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'vidare-audit-'));
const file = path.join(folder, 'checks.ndjson');
writeFileSync(file, '');
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'journeys', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, VIDARE_AUDIT: file },
});
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
rmSync(folder, { recursive: true });
if (lines.length === 0) {
  console.error('No page was checked: is there a browser?');
  process.exitCode = 1;
} else {
  const found = summarise(
    lines.map((line) => JSON.parse(line) as Checked),
    new Date(),
  );
  writeFileSync(result, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`${found.pages.length} pages, ${found.checks} checks, ${found.violations.length} rules broken`);
  process.exitCode = status ?? 1;
}
