import { type Kysely, sql } from 'kysely';
import type { Chances, Direction } from '#contract/figures.ts';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { DatasetName } from '#sources/records.ts';
import { type Forecast, Market, type Pay } from '../domain/market.ts';

/** Reads the active figures per group for the country and the regions into memory. */
export async function loadMarket(kysely: Kysely<Tables>, releases: readonly ActiveRelease[]): Promise<Market> {
  const active = (dataset: DatasetName) => releases.find((release) => release.dataset === dataset)?.releaseId ?? -1;
  return new Market({
    vacancies: await loadVacancies(kysely, active('vacancies')),
    forecasts: await loadForecasts(kysely, active('forecast')),
    pay: await loadPay(kysely, active('pay')),
    employed: await loadEmployed(kysely, active('employed')),
  });
}

async function loadVacancies(kysely: Kysely<Tables>, releaseId: number) {
  const rows = await kysely
    .selectFrom('vacancy_count')
    .select(['place', 'ssyk', 'vacancies'])
    .where('release_id', '=', releaseId)
    // The country and the regions have two characters, municipalities four.
    .where(sql<number>`length(place)`, '=', 2)
    .execute();
  const byPlace = new Map<string, Map<string, number>>();
  for (const { place, ssyk, vacancies } of rows) {
    const counts = byPlace.get(place) ?? new Map<string, number>();
    counts.set(ssyk, vacancies);
    byPlace.set(place, counts);
  }
  return byPlace;
}

async function loadForecasts(kysely: Kysely<Tables>, releaseId: number) {
  const occupations = await kysely
    .selectFrom('forecast_occupation')
    .selectAll()
    .where('release_id', '=', releaseId)
    .orderBy('forecast_no')
    .execute();
  const values = new Map<number, Map<string, { chances: Chances | null; direction: Direction | null }>>(
    occupations.map((row) => [row.forecast_no, new Map()]),
  );
  const assessed = await kysely.selectFrom('forecast_value').selectAll().where('release_id', '=', releaseId).execute();
  for (const { forecast_no, place, chances, direction } of assessed)
    values.get(forecast_no)?.set(place, { chances, direction });
  const forecasts = new Map<number, Forecast>(
    occupations.map((row) => [
      row.forecast_no,
      {
        name: {
          ...(row.name_sv === null ? {} : { sv: row.name_sv }),
          ...(row.name_en === null ? {} : { en: row.name_en }),
        },
        partOfGroup: row.part_of_group,
        values: values.get(row.forecast_no) ?? new Map(),
      },
    ]),
  );
  return forecastsByGroup(kysely, releaseId, forecasts);
}

async function forecastsByGroup(kysely: Kysely<Tables>, releaseId: number, forecasts: ReadonlyMap<number, Forecast>) {
  const rows = await kysely
    .selectFrom('forecast_group')
    .select(['ssyk', 'forecast_no'])
    .where('release_id', '=', releaseId)
    .orderBy('forecast_no')
    .execute();
  const byGroup = new Map<string, Forecast[]>();
  for (const { ssyk, forecast_no } of rows) {
    const forecast = forecasts.get(forecast_no);
    if (forecast !== undefined) byGroup.set(ssyk, [...(byGroup.get(ssyk) ?? []), forecast]);
  }
  return byGroup;
}

async function loadPay(kysely: Kysely<Tables>, releaseId: number): Promise<ReadonlyMap<string, Pay>> {
  const rows = await kysely
    .selectFrom('pay')
    .select(['ssyk', 'p10', 'median', 'p90', 'year'])
    .where('release_id', '=', releaseId)
    .execute();
  return new Map(rows.map(({ ssyk, ...pay }) => [ssyk, pay]));
}

async function loadEmployed(kysely: Kysely<Tables>, releaseId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await kysely
    .selectFrom('employed_count')
    .select(['ssyk', 'employed'])
    .where('release_id', '=', releaseId)
    .execute();
  return new Map(rows.map(({ ssyk, employed }) => [ssyk, employed]));
}
