import type { Transaction } from 'kysely';
import { insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { DatasetWriter } from '#modules/packs/index.ts';
import type { SourceRecord } from '#sources/records.ts';

export const educationKeyWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'education-keys',
  tables: ['education_key'],
  open: (releaseId) => ({ write: (transaction, records) => writeKeys(transaction, releaseId, records) }),
};

async function writeKeys(transaction: Transaction<Tables>, releaseId: number, records: readonly SourceRecord[]) {
  const keys = records.filter((record) => record.type === 'education-key');
  await insertColumns(transaction, 'education_key', releaseId, [
    { name: 'ssyk', type: 'text', values: keys.map(({ ssyk }) => ssyk) },
    { name: 'sun', type: 'text', values: keys.map(({ sun }) => sun.join(' ')) },
    { name: 'education_number', type: 'text', values: keys.map(({ educationNumber }) => educationNumber ?? null) },
    { name: 'education_name', type: 'text', values: keys.map(({ educationName }) => educationName ?? null) },
    { name: 'provider', type: 'text', values: keys.map(({ provider }) => provider ?? null) },
  ]);
}
