import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type ColumnType = 'integer' | 'text' | 'real' | 'double precision' | 'boolean' | 'jsonb';

/** A column of a bulk insert: its PostgreSQL type and one value per row. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly unknown[];
}

/**
 * Inserts many rows in one statement, a column at a time: one array parameter per column whatever the
 * number of rows, so that neither database meets its limit on parameters.
 */
export async function insertColumns(
  transaction: Transaction<Tables>,
  table: keyof Tables,
  releaseId: number,
  columns: readonly Column[],
): Promise<void> {
  if (columns[0] === undefined || columns[0].values.length === 0) return;
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const arrays: RawBuilder<unknown>[] = columns.map(
    ({ type, values }) => sql`${values}::${sql.raw(type === 'jsonb' ? 'text' : type)}[]`,
  );
  const picked = sql.join(
    columns.map(({ name, type }) => (type === 'jsonb' ? sql`${sql.ref(name)}::jsonb` : sql.ref(name))),
  );
  await sql`
    insert into ${sql.table(table)} (release_id, ${names})
    select ${releaseId}::integer, ${picked} from unnest(${sql.join(arrays)}) as given(${names})
  `.execute(transaction);
}
