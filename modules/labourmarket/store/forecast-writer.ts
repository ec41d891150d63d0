import type { Transaction } from 'kysely';
import { insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { DatasetWriter, RecordSink } from '#modules/packs/index.ts';
import type { ForecastRecord, SourceRecord } from '#sources/records.ts';

export const forecastWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'forecast',
  tables: ['forecast_occupation', 'forecast_group', 'forecast_value'],
  open: (releaseId) => new ForecastSink(releaseId),
};

class ForecastSink implements RecordSink {
  readonly #releaseId: number;
  #next = 0;

  constructor(releaseId: number) {
    this.#releaseId = releaseId;
  }

  async write(transaction: Transaction<Tables>, records: readonly SourceRecord[]): Promise<void> {
    const forecasts = records
      .filter((record) => record.type === 'forecast')
      .map((record) => ({ ...record, number: this.#next++ }));
    await this.#writeOccupations(transaction, forecasts);
    const groups = forecasts.flatMap(({ number, ssyk }) => ssyk.map((code) => ({ number, code })));
    await insertColumns(transaction, 'forecast_group', this.#releaseId, [
      { name: 'forecast_no', type: 'integer', values: groups.map(({ number }) => number) },
      { name: 'ssyk', type: 'text', values: groups.map(({ code }) => code) },
    ]);
    const values = forecasts.flatMap((forecast) => forecast.values.map((one) => ({ ...one, number: forecast.number })));
    await insertColumns(transaction, 'forecast_value', this.#releaseId, [
      { name: 'forecast_no', type: 'integer', values: values.map(({ number }) => number) },
      { name: 'place', type: 'text', values: values.map(({ place }) => place) },
      { name: 'chances', type: 'text', values: values.map(({ chances }) => chances) },
      { name: 'direction', type: 'text', values: values.map(({ direction }) => direction) },
    ]);
  }

  async #writeOccupations(
    transaction: Transaction<Tables>,
    forecasts: readonly (ForecastRecord & { number: number })[],
  ): Promise<void> {
    await insertColumns(transaction, 'forecast_occupation', this.#releaseId, [
      { name: 'forecast_no', type: 'integer', values: forecasts.map(({ number }) => number) },
      { name: 'forecast_id', type: 'text', values: forecasts.map(({ id }) => id) },
      { name: 'name_sv', type: 'text', values: forecasts.map(({ name }) => name.sv ?? null) },
      { name: 'name_en', type: 'text', values: forecasts.map(({ name }) => name.en ?? null) },
      { name: 'field_sv', type: 'text', values: forecasts.map(({ field }) => field.sv ?? null) },
      { name: 'field_en', type: 'text', values: forecasts.map(({ field }) => field.en ?? null) },
      { name: 'part_of_group', type: 'boolean', values: forecasts.map(({ partOfGroup }) => partOfGroup) },
    ]);
  }
}
