import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseProblem } from './database-problem.ts';

const unzip = promisify(gunzip);

/** Whole databases as files: the embedded one’s folder as a gzipped tar, a server’s as PostgreSQL’s custom format. */
export type FileKind = 'embedded' | 'server';

/**
 * Writes a server’s database to a file with `pg_dump`, consistent as of its beginning.
 * The user of `url` must be one that row-level security does not bind, else it would be a backup without people.
 * @throws DatabaseProblem in a sentence that says what is missing.
 */
export async function dumpServer(url: string, file: string): Promise<void> {
  await run('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`], url);
}

/** Fills a server’s empty database from such a file, wholly or not at all. @throws DatabaseProblem */
export async function restoreServer(url: string, file: string): Promise<void> {
  await run('pg_restore', ['--no-owner', '--exit-on-error', '--single-transaction', file], url);
}

/**
 * Writes the embedded database to a file, as of one moment; its other queries wait while it is read. What is written is
 * a fresh database that never held anything else: the folder itself keeps what was erased or written over, in pages and
 * log not yet used again. The fresh one is made beside the server, in a thread of its own.
 */
export async function dumpEmbedded(pglite: PGlite, file: string): Promise<void> {
  const content = await pglite.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ name: string; kind: 'r' | 'S'; columns: string }>(`
      select relname as name, relkind as kind, (
        select string_agg(attname, ', ' order by attnum) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped) as columns
      from pg_class c
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'S') and relname not like 'kysely%'`);
    const tables: TableContent[] = [];
    const sequences: SequenceState[] = [];
    for (const { name, kind, columns } of rows) {
      if (kind === 'r') {
        const { blob } = await transaction.query(`copy ${name} (${columns}) to '/dev/blob' with (format binary)`);
        tables.push({ name, columns, content: await (blob ?? new Blob()).arrayBuffer() });
      } else {
        const { rows: states } = await transaction.query<SequenceState>(
          `select '${name}' as name, last_value::text as last, is_called as called from ${name}`,
        );
        sequences.push(...states);
      }
    }
    return { tables, sequences };
  });
  await inThread({ ...content, file });
}

export interface TableContent {
  readonly name: string;
  /** With commas, in the content’s order. */
  readonly columns: string;
  /** In PostgreSQL’s binary copy format. */
  readonly content: ArrayBuffer;
}

export interface SequenceState {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

/** What the thread is given: a database’s content, and the new file to write. */
export interface FreshCopy {
  readonly tables: readonly TableContent[];
  readonly sequences: readonly SequenceState[];
  readonly file: string;
}

async function inThread(workerData: FreshCopy): Promise<void> {
  const transferList = workerData.tables.map(({ content }) => content);
  const thread = new Worker(new URL('./fresh-copy.worker.ts', import.meta.url), { workerData, transferList });
  await new Promise<void>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the thread ended with ${code}`))));
  });
}

/** Makes an embedded database in a folder that is not there yet. @throws DatabaseProblem */
export async function restoreEmbedded(folder: string, file: string): Promise<void> {
  try {
    // A file that is cut off is noticed here, and not inside the database.
    const content = new Blob([await unzip(await readFile(file))], { type: 'application/x-tar' });
    const pglite = await PGlite.create({ dataDir: folder, loadDataDir: content });
    await pglite.close();
  } catch (cause) {
    throw DatabaseProblem.brokenBackup(file, cause);
  }
}

/** What a file holds, by its first bytes; undefined when it is no backup. */
export async function kindOfFile(file: string): Promise<FileKind | undefined> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    if (buffer.toString('latin1') === 'PGDMP') return 'server';
    return buffer[0] === 0x1f && buffer[1] === 0x8b ? 'embedded' : undefined;
  } finally {
    await handle.close();
  }
}

/** Runs one of PostgreSQL’s client programs; the password goes by the environment, which other users cannot read. */
function run(program: string, args: readonly string[], url: string): Promise<void> {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  const child = spawn(program, [`--dbname=${address.href}`, ...args], {
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }), LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(DatabaseProblem.noClient(program, cause)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(DatabaseProblem.clientFailed(program, said))));
  });
}
