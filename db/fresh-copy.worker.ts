import { open } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { ensureActorRole } from './actor-role.ts';
import type { FreshCopy } from './database-files.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Makes a fresh database of a content, and writes it to a new file as a gzipped tar. */
const { tables, sequences, file } = workerData as FreshCopy;
const pglite = await PGlite.create();
const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
await ensureActorRole(kysely);
await migrate(kysely);
// References are whole in what is copied; they need no table to be before another.
await pglite.exec('set session_replication_role = replica');
for (const { name, columns, content } of tables) {
  await pglite.exec(`delete from ${name}`);
  await pglite.query(`copy ${name} (${columns}) from '/dev/blob' with (format binary)`, [], {
    blob: new Blob([content]),
  });
}
for (const { name, last, called } of sequences) await pglite.query('select setval($1, $2, $3)', [name, last, called]);
const dump = await pglite.dumpDataDir('gzip');
const handle = await open(file, 'wx', 0o600);
try {
  await handle.writeFile(dump.stream());
  await handle.sync();
} finally {
  await handle.close();
}
await kysely.destroy();
if (!pglite.closed) await pglite.close();
