import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table release (
      release_id integer generated always as identity primary key,
      dataset text not null,
      pack_id text not null,
      pack_title text not null,
      synthetic boolean not null,
      fingerprint text not null,
      files jsonb not null,
      state text not null check (state in ('loading', 'active', 'retired')),
      records integer not null default 0,
      left_out jsonb not null default '{}',
      started_at timestamptz not null,
      touched_at timestamptz not null,
      activated_at timestamptz,
      check (state = 'loading' or activated_at is not null)
    )`.execute(db);
  await sql`create unique index release_active on release (dataset) where state = 'active'`.execute(db);
  await sql`
    create table event (
      event_id bigint generated always as identity primary key,
      at timestamptz not null,
      actor text not null,
      on_behalf_of text,
      act text not null,
      subject_kind text not null,
      subject_id text not null,
      fields text[] not null default '{}'
    )`.execute(db);
  await sql`create index event_subject on event (subject_kind, subject_id, event_id)`.execute(db);
}
