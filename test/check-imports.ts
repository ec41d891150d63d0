import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { forbidden, options } from '../.dependency-cruiser.ts';

/**
 * Who imports whom, by the rules of `.dependency-cruiser.ts`; and that the tool saw every file and what it
 * imports, because one that reads nothing finds nothing wrong.
 */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('.d.ts'))
  .filter(exists);
const { output } = await cruise([...new Set(files.map((file) => file.split('/')[0] ?? file))], {
  ...options,
  ruleSet: { forbidden },
  validate: true,
});
if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of its result');

const complaints = [...violations(output), ...blindness(output)];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);
console.log(`${output.summary.totalCruised} modules, ${output.summary.totalDependenciesCruised} imports`);

function violations({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle === undefined || cycle.length === 0 ? to : cycle.map(({ name }) => name).join(' → ');
    const why = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
    return `${rule.name}: ${from} → ${way} (${why})`;
  });
}

/** Files the tool did not see, or saw without the imports that stand in them. */
function blindness({ modules }: ICruiseResult): string[] {
  const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies.length]));
  if (files.length < 100) return [`git names ${files.length} files, too few to be believed`];
  return files.flatMap((file) => {
    const seen = imports.get(file);
    if (seen === undefined) return [`not seen: ${file}`];
    return seen === 0 && hasImports(file) ? [`seen without its imports: ${file}`] : [];
  });
}

function hasImports(file: string): boolean {
  return /^(import|export) [^;]*from '|^import '/m.test(readFileSync(file, 'utf8'));
}

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
