import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { StartProblem } from './start-problem.ts';

/** What the owner of a home says about itself, in a file only its own user may read. */
export interface Owner {
  readonly pid: number;
  readonly startedAt: string;
  /** Origin of its HTTP server; null before it listens, and for a command that serves nobody. */
  readonly address: string | null;
  /** What a caller must show to start an import. */
  readonly key: string;
}

export interface HomeLock {
  readonly home: string;
  readonly owner: Owner;
  /** Tells others where the owner listens. */
  announce(address: string): void;
  release(): void;
}

export type Claim = { readonly held: true; readonly lock: HomeLock } | { readonly held: false; readonly owner: Owner };

/**
 * Takes the home, or says who has it. The lock is the operating system's own, on `vidare.lock` (through
 * SQLite, whose file locks Node carries): it ends with its process however that dies, and of several who
 * try at once exactly one gets it. `owner.json` beside it only tells who that is.
 * @throws StartProblem when the folder cannot be written.
 */
export async function claimHome(home: string): Promise<Claim> {
  makeFolder(home);
  for (let attempt = 0; attempt < 100; attempt++) {
    const handle = takeLock(home);
    if (handle !== undefined) return { held: true, lock: ownHome(home, handle) };
    const owner = readOwner(home);
    if (owner !== undefined && isAlive(owner.pid)) return { held: false, owner };
    await wait(50); // the owner has not yet written who it is, or is just leaving
  }
  throw new StartProblem('machine', {
    sv: `En annan process använder ${home} men säger inte vilken den är; avsluta den och försök igen.`,
    en: `Another process is using ${home} but does not say which it is; end it and try again.`,
  });
}

function makeFolder(home: string): void {
  try {
    createWithParents(home);
  } catch (cause) {
    throw unwritable(home, cause);
  }
}

/** Step by step: Node's own recursive way never ends in a file system that refuses with ENOENT, such as /proc. */
function createWithParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = path.dirname(folder);
  if (parent !== folder) createWithParents(parent);
  try {
    mkdirSync(folder);
  } catch (cause) {
    // Another process may have been first.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw cause;
  }
}

function takeLock(home: string): DatabaseSync | undefined {
  let handle: DatabaseSync | undefined;
  try {
    handle = new DatabaseSync(path.join(home, 'vidare.lock'), { timeout: 0 });
    handle.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return handle;
  } catch (cause) {
    handle?.close();
    if (isBusy(cause)) return undefined;
    throw unwritable(home, cause);
  }
}

const sqliteBusy = 5;

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && cause.errcode === sqliteBusy;
}

function ownHome(home: string, handle: DatabaseSync): HomeLock {
  let owner: Owner = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    address: null,
    key: randomBytes(32).toString('base64url'),
  };
  const write = (next: Owner) => {
    owner = next;
    writeOwner(home, next);
  };
  try {
    write(owner);
  } catch (cause) {
    handle.close();
    throw unwritable(home, cause);
  }
  let released = false;
  return {
    home,
    get owner() {
      return owner;
    },
    announce: (address) => write({ ...owner, address }),
    release: () => {
      if (released) return;
      released = true;
      rmSync(ownerFile(home), { force: true });
      handle.close();
    },
  };
}

function ownerFile(home: string): string {
  return path.join(home, 'owner.json');
}

/** Whole or not at all: written beside and renamed. */
function writeOwner(home: string, owner: Owner): void {
  const draft = path.join(home, `owner.${process.pid}.json`);
  writeFileSync(draft, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  renameSync(draft, ownerFile(home));
}

function readOwner(home: string): Owner | undefined {
  try {
    const content = JSON.parse(readFileSync(ownerFile(home), 'utf8')) as Partial<Owner>;
    const { pid, startedAt, address, key } = content;
    if (typeof pid !== 'number' || typeof startedAt !== 'string' || typeof key !== 'string') return undefined;
    return { pid, startedAt, key, address: typeof address === 'string' ? address : null };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

function unwritable(home: string, cause: unknown): StartProblem {
  const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new StartProblem(
    'machine',
    {
      sv: `Mappen ${home} går inte att skriva i${reason}; ange en annan med VIDARE_HOME.`,
      en: `The folder ${home} cannot be written to${reason}; name another with VIDARE_HOME.`,
    },
    cause,
  );
}
