import { type Kysely, sql } from 'kysely';

/** What of a row may change once it is there; the rest stays as it was written, whatever the SQL asks for. */
const changing: Readonly<Record<string, readonly string[]>> = {
  person: ['protected_at', 'used_at', 'warned_at'],
  session: ['used_at', 'confirmed_at', 'settling'],
  passkey: ['sign_count', 'name', 'used_at'],
  identity: ['used_at'],
  recovery_code: [],
  sign_in_attempt: [],
  person_event: [],
  consent: ['withdrawn_at'],
  share: ['token_hash', 'closed_at', 'opened_at', 'opens'],
  share_item: [],
};

export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table session add column provider text`.execute(db);
  await sql`alter table session add column shared boolean not null default false`.execute(db);
  await sql`alter table session add column settling boolean not null default false`.execute(db);
  // Who was signed in before shows anew that it is her.
  await sql`alter table session add column confirmed_at timestamptz not null default 'epoch'`.execute(db);
  await sql`alter table session alter column confirmed_at drop default`.execute(db);

  for (const [table, columns] of Object.entries(changing)) {
    await sql`revoke update on ${sql.table(table)} from vidare_actor`.execute(db);
    if (columns.length === 0) continue;
    const listed = sql.join(columns.map((column) => sql.ref(column)));
    await sql`grant update (${listed}) on ${sql.table(table)} to vidare_actor`.execute(db);
  }

  // A yes to being counted counts after a while: accounts cost nothing to open.
  await sql`
    alter policy counted on consent using (current_setting('vidare.task', true) = 'statistics'
      and purpose = 'skill-statistics' and withdrawn_at is null
      and given_at <= nullif(current_setting('vidare.at', true), '')::timestamptz - interval '14 days')`.execute(db);
}
