import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Any number, the same in every server: whoever takes an organisation's turn shares it, whoever erases has it alone. */
const everyTurn = 6_010_631;

/**
 * The organisation's turn, which all who join, leave, change or invite an owner take before they look at or hold any
 * row: what they then find holds until their transaction ends, nobody who is there is erased meanwhile, and no two wait
 * for each other. The order of what is held is this everywhere: turns, then accounts, then the rest.
 */
export async function takeTurn(transaction: Transaction<Tables>, organisationId: string): Promise<void> {
  await keepEverybody(transaction);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation ${organisationId}`}, 0))`.execute(
    transaction,
  );
}

/** Nobody's account is removed until the transaction ends: before others are told something. */
export async function keepEverybody(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${everyTurn}::bigint)`.execute(transaction);
}

/** The turn of every organisation at once, for whoever removes accounts: it is seldom and short. */
export async function takeEveryTurn(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${everyTurn}::bigint)`.execute(transaction);
}
