import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table concept (
      release_id integer not null,
      concept_no integer not null,
      concept_id text not null,
      kind text not null check (kind in ('occupation', 'occupation-group', 'job-title', 'skill', 'skill-group')),
      code text,
      definition_sv text,
      definition_en text,
      primary key (release_id, concept_no)
    )`.execute(db);
  await sql`create unique index concept_by_id on concept (release_id, concept_id)`.execute(db);
  await sql`
    create table concept_label (
      release_id integer not null,
      concept_no integer not null,
      language text not null check (language in ('sv', 'en')),
      form text not null check (form in ('preferred', 'alternative', 'hidden')),
      label text not null
    )`.execute(db);
  await sql`create index concept_label_by_concept on concept_label (release_id, concept_no)`.execute(db);
  await sql`
    create table concept_relation (
      release_id integer not null,
      relation text not null,
      from_no integer not null,
      to_no integer not null,
      rank integer not null,
      weight real not null
    )`.execute(db);
  await sql`create index concept_relation_by_kind on concept_relation (release_id, relation)`.execute(db);
  await sql`
    create table concept_mapping (
      release_id integer not null,
      from_no integer not null,
      scheme text not null,
      code text not null,
      match text not null check (match in ('broader', 'close', 'exact'))
    )`.execute(db);
  await sql`create index concept_mapping_by_release on concept_mapping (release_id)`.execute(db);
  await sql`
    create table place (
      release_id integer not null,
      code text not null,
      kind text not null check (kind in ('country', 'region', 'municipality')),
      name_sv text not null,
      name_en text not null,
      sort_key text not null,
      parent text,
      latitude double precision,
      longitude double precision,
      tile_column integer,
      tile_row integer,
      polygons jsonb,
      primary key (release_id, code)
    )`.execute(db);
}
