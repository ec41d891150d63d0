import type { Transaction } from 'kysely';
import { insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { DatasetWriter } from '#modules/packs/index.ts';
import type { SourceRecord } from '#sources/records.ts';

export const vacancyWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'vacancies',
  tables: ['vacancy_count'],
  open: (releaseId) => ({ write: (transaction, records) => writeVacancies(transaction, releaseId, records) }),
};

export const payWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'pay',
  tables: ['pay'],
  open: (releaseId) => ({ write: (transaction, records) => writePay(transaction, releaseId, records) }),
};

export const employedWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'employed',
  tables: ['employed_count'],
  open: (releaseId) => ({ write: (transaction, records) => writeEmployed(transaction, releaseId, records) }),
};

async function writeVacancies(transaction: Transaction<Tables>, releaseId: number, records: readonly SourceRecord[]) {
  const counts = records.filter((record) => record.type === 'vacancies');
  await insertColumns(transaction, 'vacancy_count', releaseId, [
    { name: 'ssyk', type: 'text', values: counts.map(({ ssyk }) => ssyk) },
    { name: 'place', type: 'text', values: counts.map(({ place }) => place) },
    { name: 'vacancies', type: 'integer', values: counts.map(({ vacancies }) => vacancies) },
  ]);
}

async function writePay(transaction: Transaction<Tables>, releaseId: number, records: readonly SourceRecord[]) {
  const pay = records.filter((record) => record.type === 'pay');
  await insertColumns(transaction, 'pay', releaseId, [
    { name: 'ssyk', type: 'text', values: pay.map(({ ssyk }) => ssyk) },
    { name: 'p10', type: 'integer', values: pay.map(({ p10 }) => p10) },
    { name: 'median', type: 'integer', values: pay.map(({ median }) => median) },
    { name: 'p90', type: 'integer', values: pay.map(({ p90 }) => p90) },
    { name: 'year', type: 'integer', values: pay.map(({ year }) => year) },
  ]);
}

async function writeEmployed(transaction: Transaction<Tables>, releaseId: number, records: readonly SourceRecord[]) {
  const counts = records.filter((record) => record.type === 'employed');
  await insertColumns(transaction, 'employed_count', releaseId, [
    { name: 'ssyk', type: 'text', values: counts.map(({ ssyk }) => ssyk) },
    { name: 'employed', type: 'integer', values: counts.map(({ employed }) => employed) },
    { name: 'year', type: 'integer', values: counts.map(({ year }) => year) },
  ]);
}
