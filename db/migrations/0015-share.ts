import { type Kysely, sql } from 'kysely';

const own = sql`person_id = current_setting('vidare.actor', true)`;
/** The one share whose link is held, while it is open. */
const held = sql`
  token_hash = current_setting('vidare.share', true)
  and expires_at > nullif(current_setting('vidare.at', true), '')::timestamptz`;

/** The lists of a profile by the name that the contract gives them. */
const lists = {
  experiences: 'profile_experience',
  educations: 'profile_education',
  skills: 'profile_skill',
  languages: 'profile_language',
  jobs: 'saved_job',
  plans: 'saved_plan',
};

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table share (
      share_id text primary key,
      person_id text not null references person on delete cascade,
      name text not null check (name <> ''),
      token_hash text unique check (token_hash <> ''),
      about_fields text[] not null check (about_fields <@ array['name', 'email', 'phone', 'place', 'about']),
      wishes boolean not null,
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at),
      closed_at timestamptz,
      opened_at timestamptz,
      opens integer not null default 0,
      check (closed_at is null or token_hash is null)
    )`.execute(db);
  await sql`create index share_by_person on share (person_id, created_at)`.execute(db);
  await sql`
    create table share_item (
      share_id text not null references share on delete cascade,
      person_id text not null references person on delete cascade,
      part text not null check (part in ('experiences', 'educations', 'skills', 'languages', 'jobs', 'plans')),
      item_id text not null,
      primary key (share_id, part, item_id)
    )`.execute(db);
  await sql`create index share_item_by_item on share_item (person_id, part, item_id)`.execute(db);
  await sql`create index person_event_latest on person_event (person_id, event_id)`.execute(db);
  await sql`drop index person_event_by_person`.execute(db);

  for (const table of ['share', 'share_item']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`
      create policy own on ${sql.table(table)} to vidare_actor using (${own}) with check (${own})`.execute(db);
    await sql`grant select, insert, update, delete on ${sql.table(table)} to vidare_actor`.execute(db);
  }
  // Whoever has the link is shown that share, and notes that it was opened.
  await sql`create policy held on share for select to vidare_actor using (${held})`.execute(db);
  await sql`create policy held_opened on share for update to vidare_actor using (${held}) with check (${held})`.execute(
    db,
  );
  // The share that a subquery finds is the one that is held, or the actor's own: the same policies bind it.
  await sql`
    create policy held on share_item for select to vidare_actor
    using (exists (select from share s where s.share_id = share_item.share_id and s.person_id = share_item.person_id))
  `.execute(db);
  for (const [part, table] of Object.entries(lists)) {
    const name = sql.table(table);
    await sql`
      create policy shared on ${name} for select to vidare_actor
      using (exists (select from share_item i
        where i.person_id = ${name}.person_id and i.part = ${sql.lit(part)} and i.item_id = ${name}.item_id))
    `.execute(db);
  }
  await sql`
    create policy shared on profile_about for select to vidare_actor
    using (exists (select from share s
      where s.person_id = profile_about.person_id and cardinality(s.about_fields) > 0))`.execute(db);
  await sql`
    create policy shared on profile_wishes for select to vidare_actor
    using (exists (select from share s where s.person_id = profile_wishes.person_id and s.wishes))`.execute(db);
  // That a share was opened is an event of hers, though it is not her doing.
  await sql`create policy opened on event for insert to vidare_actor with check (actor = 'reader')`.execute(db);
  await sql`
    create policy opened on person_event for insert to vidare_actor
    with check (exists (select from share s where s.person_id = person_event.person_id))`.execute(db);
}
