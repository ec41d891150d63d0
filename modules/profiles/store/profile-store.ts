import { sql, type Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { columnOf, fieldsOf, type Single, singleTables } from '../domain/columns.ts';

/** One row of a profile: a list's item, or what there is one of. */
export interface Kept {
  readonly table: string;
  readonly personId: string;
  /** Undefined for what there is one of. */
  readonly itemId?: string;
}

export function single(name: Single, personId: string): Kept {
  return { table: singleTables[name], personId };
}

export async function findKept(
  transaction: Transaction<Tables>,
  { table, personId, itemId }: Kept,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const item = itemId === undefined ? sql`` : sql`and item_id = ${itemId}`;
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table)} where person_id = ${personId} ${item}`.execute(transaction);
  return rows[0] === undefined ? undefined : fieldsOf(rows[0]);
}

/** Puts the whole of it in the place of what was there before. */
export async function putKept(
  transaction: Transaction<Tables>,
  { table, personId, itemId }: Kept,
  { fields, at }: { readonly fields: object; readonly at: Date },
): Promise<void> {
  const key = itemId === undefined ? { person_id: personId } : { person_id: personId, item_id: itemId };
  const own = Object.entries(fields).map(([field, value]): [string, unknown] => [columnOf(field), value]);
  const content: readonly [string, unknown][] = [['saved_at', at], ...own];
  const columns = [...Object.keys(key), ...content.map(([column]) => column)].map((column) => sql.ref(column));
  const values = [...Object.values(key), ...content.map(([, value]) => value)].map((value) => sql`${value}`);
  const changes = content.map(([column]) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})
    on conflict (${sql.join(Object.keys(key).map((column) => sql.ref(column)))})
    do update set ${sql.join(changes)}`.execute(transaction);
}

export async function countKept(transaction: Transaction<Tables>, { table, personId }: Kept): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${sql.table(table)} where person_id = ${personId}`.execute(transaction);
  return rows[0]?.count ?? 0;
}

/** False when it was not there. */
export async function removeKept(
  transaction: Transaction<Tables>,
  { table, personId, itemId }: Required<Kept>,
): Promise<boolean> {
  const { rows } = await sql`
    delete from ${sql.table(table)} where person_id = ${personId} and item_id = ${itemId} returning item_id
  `.execute(transaction);
  return rows.length > 0;
}

export async function idsKept(transaction: Transaction<Tables>, { table, personId }: Kept): Promise<readonly string[]> {
  const { rows } = await sql<{ item_id: string }>`
    select item_id from ${sql.table(table)} where person_id = ${personId}`.execute(transaction);
  return rows.map(({ item_id }) => item_id);
}
