import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '#db/open-database.ts';
import { temporaryHome } from '#test/home.ts';
import { releasesIn, strayRows } from '#test/releases.ts';
import { importsInto, toldPack, vacanciesIn } from '#test/told-pack.ts';
import { importPack } from './import-pack.ts';
import { sweepAbandoned } from './sweep-abandoned.ts';

const program = fileURLToPath(new URL('../../../test/import-until-killed.ts', import.meta.url));

test('kill -9 in the middle of an import leaves the old release active, and the next start sweeps', {
  timeout: 180_000,
}, async () => {
  const folder = await temporaryHome();
  await within(folder, async (database) => {
    await importPack(toldPack('whole', { vacancies: () => vacanciesIn(3) }), importsInto(database));
  });

  const importing = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void importing.kill('SIGKILL'));
  await stored(importing, 6000);
  importing.kill('SIGKILL');
  expect(await once(importing, 'exit')).toEqual([null, 'SIGKILL']);

  await within(folder, async (database) => {
    expect(await releasesIn(database)).toEqual(['vacancies of whole: active', 'vacancies of endless: loading']);
    expect(await sweepAbandoned(importsInto(database), true)).toBe(1);
    expect(await releasesIn(database)).toEqual(['vacancies of whole: active']);
    expect(await strayRows(database)).toBe(0);
    expect(await database.kysely.selectFrom('vacancy_count').select('place').execute()).toHaveLength(3);
  });
});

async function within(folder: string, use: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase({ folder });
  try {
    await use(database);
  } finally {
    await database.close();
  }
}

/** Settles when the process has told that it has stored so many records. */
async function stored(importing: ChildProcess, records: number): Promise<void> {
  if (importing.stdout === null) throw new Error('the process tells nothing');
  for await (const line of createInterface(importing.stdout)) if (Number(line) >= records) return;
  throw new Error('the process ended by itself');
}
