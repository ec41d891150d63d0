import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table forecast_occupation (
      release_id integer not null,
      forecast_no integer not null,
      forecast_id text not null,
      name_sv text,
      name_en text,
      field_sv text,
      field_en text,
      part_of_group boolean not null,
      primary key (release_id, forecast_no)
    )`.execute(db);
  await sql`
    create table forecast_group (
      release_id integer not null,
      forecast_no integer not null,
      ssyk text not null,
      primary key (release_id, ssyk, forecast_no)
    )`.execute(db);
  await sql`
    create table forecast_value (
      release_id integer not null,
      forecast_no integer not null,
      place text not null,
      chances text check (chances in ('small', 'medium', 'large')),
      direction text check (direction in ('decrease', 'same', 'increase')),
      primary key (release_id, forecast_no, place)
    )`.execute(db);
  await sql`
    create table vacancy_count (
      release_id integer not null,
      ssyk text not null,
      place text not null,
      vacancies integer not null check (vacancies >= 0),
      primary key (release_id, place, ssyk)
    )`.execute(db);
  await sql`create index vacancy_count_by_ssyk on vacancy_count (release_id, ssyk)`.execute(db);
  await sql`
    create table pay (
      release_id integer not null,
      ssyk text not null,
      p10 integer check (p10 > 0),
      median integer check (median > 0),
      p90 integer check (p90 > 0),
      year integer,
      primary key (release_id, ssyk)
    )`.execute(db);
}
