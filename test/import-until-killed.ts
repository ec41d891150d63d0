import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '#db/open-database.ts';
import { importPack } from '#modules/packs/index.ts';
import { importsInto, toldPack, vacanciesIn } from './told-pack.ts';

/**
 * A process of its own that imports without end into the embedded database in the folder it is given, and
 * writes how many records it has stored. Whoever started it kills it in the middle.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('a folder is needed');
const database = await openDatabase({ folder });

async function* endless() {
  for (;;) {
    yield* vacanciesIn(1_000_000);
    await wait(10);
  }
}
const pack = toldPack('endless', { vacancies: endless });
await importPack(pack, importsInto(database), ({ records }) => console.log(records));
