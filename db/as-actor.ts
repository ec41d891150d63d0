import { type Kysely, sql, type Transaction } from 'kysely';
import { actorRole } from './actor-role.ts';
import type { Tables } from './tables.ts';

/**
 * What the database is told of who acts; policies compare rows with it. `actor` is a person's id. The others
 * show one row to somebody whose id is not known yet, to whoever holds what the row was made from.
 */
export interface ActorSettings {
  readonly actor?: string;
  /** Hash of a session's token. */
  readonly token?: string;
}

/**
 * A transaction in which the database shows and takes only what is the actor's: it runs under a role that
 * cannot pass by row-level security, whatever the SQL in it asks for. Both end with the transaction.
 */
export async function asActor<T>(
  kysely: Kysely<Tables>,
  { actor = '', token = '' }: ActorSettings,
  act: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return kysely.transaction().execute(async (transaction) => {
    await sql`
      select set_config('role', ${actorRole}, true),
        set_config('vidare.actor', ${actor}, true), set_config('vidare.token', ${token}, true)
    `.execute(transaction);
    return act(transaction);
  });
}

/** From here on the transaction is this person's: for when a row that was shown told who she is. */
export async function becomeActor(transaction: Transaction<Tables>, actor: string): Promise<void> {
  await sql`select set_config('vidare.actor', ${actor}, true)`.execute(transaction);
}
