import { type Kysely, sql } from 'kysely';

/** Text that answers are ordered by goes by its bytes, whatever the server's collation. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table organisation alter column sort_key type text collate "C"`.execute(db);
}
