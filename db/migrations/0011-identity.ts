import { type Kysely, sql } from 'kysely';

const own = sql`person_id = current_setting('vidare.actor', true)`;

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table identity (
      identity_id text primary key,
      person_id text not null references person on delete cascade,
      provider text not null,
      pseudonym text not null unique check (pseudonym <> ''),
      created_at timestamptz not null,
      used_at timestamptz
    )`.execute(db);
  await sql`create index identity_by_person on identity (person_id, created_at)`.execute(db);
  await sql`alter table identity enable row level security`.execute(db);
  await sql`alter table identity force row level security`.execute(db);
  await sql`create policy own on identity to vidare_actor using (${own}) with check (${own})`.execute(db);
  // Whoever comes from a provider is not known before the row of her pseudonym is read.
  await sql`
    create policy held on identity for select to vidare_actor
    using (pseudonym = current_setting('vidare.pseudonym', true))`.execute(db);
  await sql`grant select, insert, update, delete on identity to vidare_actor`.execute(db);
}
