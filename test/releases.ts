import { sql } from 'kysely';
import type { Database } from '#db/open-database.ts';

/** Every release as it stands, oldest first: `pay of starter: active`. */
export async function releasesIn({ kysely }: Database): Promise<readonly string[]> {
  const rows = await kysely
    .selectFrom('release')
    .select(['dataset', 'pack_id', 'state'])
    .orderBy('release_id')
    .execute();
  return rows.map(({ dataset, pack_id, state }) => `${dataset} of ${pack_id}: ${state}`);
}

/** How many rows of any table belong to no release. */
export async function strayRows({ kysely }: Database): Promise<number> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name = 'release_id' and table_name <> 'release'
  `.execute(kysely);
  if (tables.length === 0) throw new Error('no table has a release_id');
  let stray = 0;
  for (const { name } of tables) {
    const { rows } = await sql<{ count: string }>`
      select count(*) as count from ${sql.table(name)} as held
      where not exists (select from release where release.release_id = held.release_id)
    `.execute(kysely);
    stray += Number(rows[0]?.count);
  }
  return stray;
}
