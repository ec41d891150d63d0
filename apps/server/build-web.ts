import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from './config.ts';

/** What the pages are built from. */
const sources = [
  'apps/web/{src,public}/**/*',
  'apps/web/{index.html,vite.config.ts}',
  'lingui.config.*',
  'contract/**/*.ts',
  'kit/*.ts',
  'package-lock.json',
];

export type BuildOutcome = 'current' | 'built' | 'kept' | 'missing' | 'failed';

export const webFolder = path.join(projectRoot, 'apps/web/dist');

/**
 * Builds the web pages when their sources have changed since the last build; without Vite (an installation
 * for running only) the ones that are there are kept. `onBuild` is called before the seconds it takes.
 */
export async function buildWeb(onBuild: () => void): Promise<BuildOutcome> {
  const stamp = sourceStamp();
  const built = await readFile(path.join(webFolder, '.built-from'), 'utf8').catch(() => undefined);
  if (built === stamp) return 'current';
  const exists = await stat(path.join(webFolder, 'index.html')).then(
    () => true,
    () => false,
  );
  const vite = findVite();
  if (vite === undefined) return exists ? 'kept' : 'missing';
  onBuild();
  try {
    return (await buildInto(vite, stamp)) ? 'built' : 'failed';
  } catch (problem) {
    // A folder that cannot be written, such as one that another user installed.
    if (process.env.DEBUG === 'vidare') console.error(problem);
    return exists ? 'kept' : 'failed';
  }
}

function sourceStamp(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: projectRoot, withFileTypes: true }));
  const paths = files
    .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name));
  for (const file of paths.toSorted()) hash.update(`${file.slice(projectRoot.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function findVite(): string | undefined {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  } catch {
    return undefined;
  }
}

/** Beside and then in place at once, so that a build that is cut off leaves the old pages. */
async function buildInto(vite: string, stamp: string): Promise<boolean> {
  const cache = path.join(projectRoot, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, 'vidare-web-'));
  try {
    const config = ['--outDir', draft, '--emptyOutDir', '--logLevel', 'error'];
    if ((await run([vite, 'build', path.join(projectRoot, 'apps/web'), ...config])) !== 0) return false;
    await writeFile(path.join(draft, '.built-from'), stamp);
    await chmod(draft, 0o755);
    await rename(webFolder, `${draft}-old`).catch(() => undefined);
    await rename(draft, webFolder);
    return true;
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}-old`, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: path.join(projectRoot, 'apps/web'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', process.env.DEBUG === 'vidare' ? 'inherit' : 'ignore'],
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
