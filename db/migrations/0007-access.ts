import { type Kysely, sql } from 'kysely';

/** Policies compare rows with settings of the transaction; outside one they are empty, and match nothing. */
const own = sql`person_id = current_setting('vidare.actor', true)`;

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table person (
      person_id text primary key check (length(person_id) >= 20),
      persona text,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table session (
      session_id text primary key,
      person_id text not null references person on delete cascade,
      token_hash text not null unique,
      way text not null check (way in ('persona', 'passkey', 'provider')),
      device text not null,
      created_at timestamptz not null,
      used_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index session_by_person on session (person_id)`.execute(db);
  await sql`
    create table person_event (
      event_id bigint primary key references event,
      person_id text not null references person on delete cascade
    )`.execute(db);
  await sql`create index person_event_by_person on person_event (person_id)`.execute(db);

  for (const table of ['person', 'session', 'person_event']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`
      create policy own on ${sql.table(table)} to vidare_actor using (${own}) with check (${own})`.execute(db);
    await sql`grant select, insert, update, delete on ${sql.table(table)} to vidare_actor`.execute(db);
  }
  // Who comes with a session's token is not known before its row is read.
  await sql`
    create policy held on session for select to vidare_actor
    using (token_hash = current_setting('vidare.token', true))`.execute(db);
  await sql`
    create policy held_end on session for delete to vidare_actor
    using (token_hash = current_setting('vidare.token', true))`.execute(db);

  // Of the events, which name nobody, a person is shown those that are linked to her. Not forced: imports are no person's.
  await sql`alter table event enable row level security`.execute(db);
  await sql`
    create policy linked on event for select to vidare_actor
    using (exists (select from person_event p where p.event_id = event.event_id))`.execute(db);
  await sql`create policy written on event for insert to vidare_actor with check (actor = 'person')`.execute(db);
  await sql`grant select, insert on event to vidare_actor`.execute(db);
  await sql`grant usage on sequence event_event_id_seq to vidare_actor`.execute(db);
}
