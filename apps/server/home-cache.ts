import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexCache } from '#modules/taxonomy/index.ts';

/** Entries kept; those used longest ago go first. */
const kept = 12;

/** Indices that take long to make, kept as files in the home. What cannot be read or kept is made again. */
export function homeCache(home: string): IndexCache {
  const folder = path.join(home, 'cache');
  const fileOf = (name: string) => path.join(folder, name.replace(/[^\w.-]/g, '_'));
  return {
    get: (name) => readFile(fileOf(name)).catch(() => undefined),
    put: async (name, bytes) => {
      const draft = `${fileOf(name)}.${process.pid}.draft`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, bytes);
        await rename(draft, fileOf(name));
        await prune(folder);
      } catch {
        await rm(draft, { force: true });
      }
    },
  };
}

async function prune(folder: string): Promise<void> {
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  const aged = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  for (const { file } of aged.toSorted((a, b) => b.at - a.at).slice(kept)) await rm(file, { force: true });
}
