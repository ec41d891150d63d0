import type { Transaction } from 'kysely';
import { type Column, insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { DatasetWriter } from '#modules/packs/index.ts';
import type { ValidationRecord } from '#sources/records.ts';

/** Writes validation offers, numbered densely from 0. */
export const validationWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'validations',
  tables: ['validation_offer'],
  open: (releaseId) => {
    let written = 0;
    return {
      write: async (transaction, records) => {
        const offers = records.filter((record) => record.type === 'validation');
        await writeOffers(transaction, { releaseId, first: written, offers });
        written += offers.length;
      },
    };
  },
};

interface Batch {
  readonly releaseId: number;
  readonly first: number;
  readonly offers: readonly ValidationRecord[];
}

async function writeOffers(transaction: Transaction<Tables>, { releaseId, first, offers }: Batch): Promise<void> {
  const column = (name: string, type: Column['type'], value: (offer: ValidationRecord) => unknown): Column => ({
    name,
    type,
    values: offers.map((offer) => value(offer) ?? null),
  });
  await insertColumns(transaction, 'validation_offer', releaseId, [
    { name: 'offer_no', type: 'integer', values: offers.map((_, at) => first + at) },
    column('offer_id', 'text', ({ id }) => id),
    column('title_sv', 'text', ({ title }) => title.sv),
    column('title_en', 'text', ({ title }) => title.en),
    column('provider', 'text', ({ provider }) => provider),
    column('ssyk', 'text', ({ ssyk }) => ssyk),
    column('framework_sv', 'text', ({ framework }) => framework.sv),
    column('framework_en', 'text', ({ framework }) => framework.en),
    column('seqf', 'integer', ({ seqf }) => seqf),
    column('weeks', 'integer', ({ weeks }) => weeks),
    column('hours_per_week', 'integer', ({ hoursPerWeek }) => hoursPerWeek),
    column('cost_sek', 'integer', ({ costSek }) => costSek),
    column('municipality', 'text', ({ municipality }) => municipality),
    column('distance', 'boolean', ({ distance }) => distance),
    column('skill_scheme', 'text', ({ skills }) => (skills?.ids.length ? skills.scheme : null)),
    column('skills', 'text', ({ skills }) => skills?.ids.join(' ') ?? ''),
  ]);
}
