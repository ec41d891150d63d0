import type { Database } from '#db/open-database.ts';
import { employedWriter, forecastWriter, payWriter, vacancyWriter } from '#modules/labourmarket/index.ts';
import type { ImportDependencies } from '#modules/packs/index.ts';
import { placeWriter, schemeWriter } from '#modules/taxonomy/index.ts';
import type { Pack, PackFile } from '#sources/pack.ts';
import type { DatasetName, PayRecord, SourceRecord, VacancyRecord } from '#sources/records.ts';

type Stream = () => Iterable<SourceRecord> | AsyncIterable<SourceRecord>;

/** A pack without files: its datasets' records told by the test. Other ids stand for other files. */
export function toldPack(
  id: string,
  datasets: Readonly<Partial<Record<DatasetName, Stream>>>,
  { synthetic = false }: { readonly synthetic?: boolean } = {},
): Pack {
  return {
    id,
    title: id,
    synthetic,
    notices: [],
    datasets: Object.entries(datasets).map(([name, stream]) => ({
      name: name as DatasetName,
      files: [fileOf(name)],
      fingerprint: `${id}/${name}`,
      async *read() {
        yield* stream();
      },
    })),
  };
}

export function* payOf(...groups: readonly string[]): Iterable<PayRecord> {
  for (const ssyk of groups) yield { type: 'pay', ssyk, p10: 25_000, median: 30_000, p90: 40_000, year: 2025 };
}

/** One vacancy in each of so many places: more places than there are, when many records are wanted. */
export function* vacanciesIn(places: number): Iterable<VacancyRecord> {
  for (let place = 0; place < places; place++)
    yield { type: 'vacancies', ssyk: '8131', place: `${place}`, vacancies: 1 };
}

/** What an import needs of the database, with the writers of every dataset that a told pack may have. */
export function importsInto({ kysely }: Database, now: () => Date = () => new Date()): ImportDependencies {
  return {
    kysely,
    writers: [schemeWriter, placeWriter, forecastWriter, vacancyWriter, payWriter, employedWriter],
    now,
  };
}

function fileOf(name: string): PackFile {
  return {
    path: `${name}.csv`,
    adapter: name,
    source: { title: name, publisher: 'Test' },
    licence: 'CC0',
    method: { sv: 'Påhittat.', en: 'Made up.' },
  };
}
