import { type Kysely, sql } from 'kysely';

/** What of a row may change once it is there; the rest stays as it was written, whatever the SQL asks for. */
const changing: Readonly<Record<string, readonly string[]>> = {
  organisation: ['kind', 'name', 'sort_key'],
  region_grant: [],
  membership: ['role', 'name', 'hidden'],
  invitation: ['used_at', 'revoked_at'],
  administrator: ['name', 'hidden'],
};

export async function up(db: Kysely<never>): Promise<void> {
  // Text that answers are ordered by goes by its bytes, whatever the server's collation.
  await sql`alter table organisation alter column sort_key type text collate "C"`.execute(db);
  for (const [table, columns] of Object.entries(changing)) {
    await sql`revoke update on ${sql.table(table)} from vidare_actor`.execute(db);
    if (columns.length === 0) continue;
    const listed = sql.join(columns.map((column) => sql.ref(column)));
    await sql`grant update (${listed}) on ${sql.table(table)} to vidare_actor`.execute(db);
  }
}
