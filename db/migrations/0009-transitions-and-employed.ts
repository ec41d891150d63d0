import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table concept_theme (
      release_id integer not null,
      concept_no integer not null,
      theme text not null,
      share real not null check (share between 0 and 1),
      primary key (release_id, concept_no, theme)
    )`.execute(db);
  await sql`
    create table employed_count (
      release_id integer not null,
      ssyk text not null,
      employed integer not null check (employed >= 0),
      year integer not null,
      primary key (release_id, ssyk)
    )`.execute(db);
}
