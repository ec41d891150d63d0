import { type Kysely, sql } from 'kysely';

const own = sql`person_id = current_setting('vidare.actor', true)`;
const holds = (column: string, setting: string) =>
  sql`${sql.ref(column)} = current_setting(${sql.lit(`vidare.${setting}`)}, true)`;

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table sign_in_attempt (
      attempt_hash text primary key check (attempt_hash <> ''),
      person_id text references person on delete cascade,
      content jsonb not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index sign_in_attempt_by_person on sign_in_attempt (person_id)`.execute(db);
  await sql`create index sign_in_attempt_by_end on sign_in_attempt (expires_at)`.execute(db);
  await sql`
    create table passkey (
      passkey_id text primary key,
      person_id text not null references person on delete cascade,
      credential_id text not null unique check (credential_id <> ''),
      public_key text not null,
      sign_count bigint not null check (sign_count >= 0),
      transports text[] not null,
      name text not null check (name <> ''),
      synced boolean not null,
      created_at timestamptz not null,
      used_at timestamptz
    )`.execute(db);
  await sql`create index passkey_by_person on passkey (person_id, created_at)`.execute(db);
  await sql`
    create table recovery_code (
      code_hash text primary key check (code_hash <> ''),
      person_id text not null references person on delete cascade,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index recovery_code_by_person on recovery_code (person_id)`.execute(db);
  await sql`alter table session drop constraint session_way_check`.execute(db);
  await sql`
    alter table session add constraint session_way_check
    check (way in ('persona', 'passkey', 'provider', 'recovery'))`.execute(db);

  for (const table of ['sign_in_attempt', 'passkey', 'recovery_code']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`
      create policy own on ${sql.table(table)} to vidare_actor using (${own}) with check (${own})`.execute(db);
    await sql`grant select, insert, update, delete on ${sql.table(table)} to vidare_actor`.execute(db);
  }
  // What was begun is ended by whoever holds its token, and by nobody else; when its time is over, by anybody.
  const begun = holds('attempt_hash', 'attempt');
  await sql`create policy held on sign_in_attempt for select to vidare_actor using (${begun})`.execute(db);
  await sql`create policy held_begin on sign_in_attempt for insert to vidare_actor with check (${begun})`.execute(db);
  await sql`create policy held_end on sign_in_attempt for delete to vidare_actor using (${begun})`.execute(db);
  await sql`
    create policy over on sign_in_attempt for delete to vidare_actor
    using (expires_at <= nullif(current_setting('vidare.at', true), '')::timestamptz)`.execute(db);
  // Whoever signs in is not known before the row of what she holds is read.
  await sql`
    create policy held on passkey for select to vidare_actor
    using (${holds('credential_id', 'credential')})`.execute(db);
  await sql`
    create policy held on recovery_code for select to vidare_actor
    using (${holds('code_hash', 'recovery')})`.execute(db);
}
