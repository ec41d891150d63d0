import { beforeEach, expect, test } from 'vitest';
import type { Database } from '#db/open-database.ts';
import { emptyDatabase } from '#test/database.ts';
import { releasesIn, strayRows } from '#test/releases.ts';
import { importsInto, payOf, toldPack, vacanciesIn } from '#test/told-pack.ts';
import { importPack } from './import-pack.ts';
import { ImportStoodStill } from './keep-alive.ts';
import { sweepAbandoned } from './sweep-abandoned.ts';

let database: Database;
let minutes: number;
const now = () => new Date(Date.UTC(2026, 2, 1, 12, minutes));

beforeEach(async () => {
  database = await emptyDatabase();
  minutes = 0;
});

test('an import whose process was suspended for minutes gives up, and leaves nothing', async () => {
  const importing = importPack(
    toldPack('slow', {
      vacancies: function* () {
        yield* vacanciesIn(2_000);
        minutes += 5;
        yield* vacanciesIn(10);
      },
    }),
    importsInto(database, now),
  );
  await expect(importing).rejects.toBeInstanceOf(ImportStoodStill);
  expect(await releasesIn(database)).toEqual([]);
  expect(await strayRows(database)).toBe(0);
});

test('another server spares what a long import loaded first while it still loads the rest', async () => {
  let swept = 0;
  const vacancies = [...vacanciesIn(8_000)];
  await importPack(
    toldPack('long', {
      pay: () => payOf('7212'),
      vacancies: async function* () {
        for (let step = 0; step < 4; step++) {
          minutes += 2;
          yield* vacancies.slice(step * 2_000, (step + 1) * 2_000);
          swept += await sweepAbandoned(importsInto(database, now), false);
        }
      },
    }),
    importsInto(database, now),
  );
  expect(swept).toBe(0);
  expect(await releasesIn(database)).toEqual(['pay of long: active', 'vacancies of long: active']);
});
