import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { DatabaseProblem } from './database-problem.ts';
import type { Tables } from './tables.ts';

/** The role that personal data is read and written under: it owns nothing, and row-level security binds it. */
export const actorRole = 'vidare_actor';

/** Roles are the whole cluster's: several servers, also on other databases, may make it at the same moment. */
const attempts = 5;

/**
 * Makes sure the role is there, cannot pass by row-level security, and may be taken on by this user.
 * @throws DatabaseProblem that says what whoever runs the database has to do.
 */
export async function ensureActorRole(kysely: Kysely<Tables>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await createWhereMissing(kysely);
      await refuseUnbound(kysely);
      await grantWhereMissing(kysely);
      return;
    } catch (cause) {
      if (isOvertaken(cause) && attempt < attempts) await wait(20 * attempt);
      else if (codeOf(cause) === '42501') throw DatabaseProblem.mayNotMakeRole(actorRole, cause);
      else throw cause;
    }
  }
}

async function createWhereMissing(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${actorRole}`.execute(kysely);
  if (rows.length > 0) return;
  await sql`create role ${sql.ref(actorRole)} nologin noinherit`.execute(kysely);
}

async function refuseUnbound(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`
    select from pg_roles where rolname = ${actorRole} and (rolsuper or rolbypassrls)`.execute(kysely);
  if (rows.length > 0) throw DatabaseProblem.unboundRole(actorRole);
}

/** Whoever made the role may not yet take it on (PostgreSQL 16 and later); a superuser may take on any. */
async function grantWhereMissing(kysely: Kysely<Tables>): Promise<void> {
  if (await mayTakeOn(kysely)) return;
  await sql`grant ${sql.ref(actorRole)} to current_user`.execute(kysely);
  if (!(await mayTakeOn(kysely))) throw DatabaseProblem.mayNotMakeRole(actorRole);
}

async function mayTakeOn(kysely: Kysely<Tables>): Promise<boolean> {
  try {
    await kysely.transaction().execute((transaction) => sql`set local role vidare_actor`.execute(transaction));
    return true;
  } catch (cause) {
    if (codeOf(cause) === '42501') return false;
    throw cause;
  }
}

/** Another made or granted it in the meantime: duplicate_object, unique_violation, tuple concurrently updated. */
function isOvertaken(cause: unknown): boolean {
  return ['42710', '23505', 'XX000', '40001'].includes(codeOf(cause) ?? '');
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
