import { type Kysely, sql, type Transaction } from 'kysely';
import { actorRole } from './actor-role.ts';
import { runAgain } from './run-again.ts';
import type { Tables } from './tables.ts';

/**
 * What the database is told of who acts; policies compare rows with it. `actor` is a person's id. The others
 * show rows to somebody whose id is not known yet, or who is no person: to whoever holds what a row was made from.
 */
export interface ActorSettings {
  readonly actor?: string;
  /** Hash of a session's token. */
  readonly token?: string;
  /** Hash of the token in a share's link: shows what that share shows, and nothing else. */
  readonly share?: string;
  /** Hash of the token that a sign-in was begun with. */
  readonly attempt?: string;
  /** Id of the passkey that somebody signs in with. */
  readonly credential?: string;
  /** Hash of a recovery code. */
  readonly recovery?: string;
  /** What no person does: `statistics` sees what people have said may be counted, `retention` what is over, `administration` who administers. */
  readonly task?: string;
  /** Pseudonym of somebody whom a provider vouches for. */
  readonly pseudonym?: string;
  /** Hash of the code in an invitation's link. */
  readonly invitation?: string;
  /** The time it is, for policies that know of an end. */
  readonly at?: string;
}

const nothing: Required<ActorSettings> = {
  actor: '',
  token: '',
  share: '',
  attempt: '',
  credential: '',
  recovery: '',
  task: '',
  pseudonym: '',
  invitation: '',
  at: '',
};
/** Filled by SQL, and by nothing else: from rows of the actor's own (`as-member.ts`), and while a function is at it. */
const standing = { organisation: '', role: '', administrator: '', counting: '', telling: '' };

/**
 * A transaction in which the database shows and takes only what is the actor's: it runs under a role that
 * cannot pass by row-level security, whatever the SQL in it asks for. Both end with the transaction, which is run anew
 * when another was in its way: what it does outside the database has to bear being done twice.
 */
export async function asActor<T>(
  kysely: Kysely<Tables>,
  settings: ActorSettings,
  act: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const told = Object.entries({ ...nothing, ...settings, ...standing }).map(
    ([name, value]) => sql`set_config(${`vidare.${name}`}, ${value}, true)`,
  );
  return runAgain(() =>
    kysely.transaction().execute(async (transaction) => {
      await sql`select set_config('role', ${actorRole}, true), ${sql.join(told)}`.execute(transaction);
      return act(transaction);
    }),
  );
}

/** From here on the transaction is this person's: for when a row that was shown told who she is. */
export async function becomeActor(transaction: Transaction<Tables>, actor: string): Promise<void> {
  await sql`select set_config('vidare.actor', ${actor}, true)`.execute(transaction);
}
