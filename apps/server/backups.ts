import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Refusal, refusal } from '#contract/errors.ts';
import type { Backup, BackupBody } from '#contract/platform.ts';
import { DatabaseProblem } from '#db/database-problem.ts';
import type { Database } from '#db/open-database.ts';
import { err, ok, type Result } from '#kit/result.ts';

const endings = { embedded: 'tar.gz', server: 'dump' } as const;
/** Ours, and nothing else in the folder, are removed when they are old. */
const ours = /^vidare-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.(tar\.gz|dump)$/;
const dayMs = 86_400_000;

/**
 * Writes the whole database to a file of its own in the folder, which is made where it is missing, and then
 * removes backups there that are older than `keepDays`. A file that is being written has another name until it is whole.
 */
export async function makeBackup(
  database: Database,
  { folder, keepDays }: BackupBody,
  now: Date,
): Promise<Result<Backup, Refusal>> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const file = path.join(folder, `vidare-${stamp}Z.${endings[database.kind]}`);
  const partial = `${file}.partial`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await database.dump(partial);
    await rename(partial, file);
    const { size } = await stat(file);
    return ok({ file, bytes: size, removed: await removeOld(folder, new Date(now.getTime() - keepDays * dayMs)) });
  } catch (problem) {
    await rm(partial, { force: true });
    if (problem instanceof DatabaseProblem || isOfFiles(problem))
      return err(refusal('backup/failed', { reason: problem.message.replace(/\.$/, '') }));
    throw problem;
  }
}

async function removeOld(folder: string, before: Date): Promise<string[]> {
  const old = (await readdir(folder)).filter((name) => (timeOf(name) ?? before) < before).toSorted();
  for (const name of old) await rm(path.join(folder, name));
  return old;
}

function timeOf(name: string): Date | undefined {
  const [, day, hours, minutes, seconds] = ours.exec(name) ?? [];
  return day === undefined ? undefined : new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
}

function isOfFiles(problem: unknown): problem is Error {
  return problem instanceof Error && 'syscall' in problem;
}
