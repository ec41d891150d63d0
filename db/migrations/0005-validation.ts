import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table validation_offer (
      release_id integer not null,
      offer_no integer not null,
      offer_id text not null,
      title_sv text,
      title_en text,
      provider text not null,
      ssyk text not null,
      framework_sv text,
      framework_en text,
      seqf integer check (seqf between 1 and 8),
      weeks integer not null check (weeks > 0),
      hours_per_week integer not null check (hours_per_week > 0),
      cost_sek integer check (cost_sek >= 0),
      municipality text,
      distance boolean not null,
      skill_scheme text,
      skills text not null,
      primary key (release_id, offer_no),
      unique (release_id, offer_id),
      check (title_sv is not null or title_en is not null),
      check (distance or municipality is not null),
      check ((skill_scheme is null) = (skills = ''))
    )`.execute(db);
}
