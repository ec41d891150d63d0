import { setTimeout as wait } from 'node:timers/promises';

/** How often a transaction is tried in all. */
export const mostAttempts = 4;
const firstPauseMs = 8;

/**
 * Runs a transaction, and runs it again when another was in its way: PostgreSQL has then undone all of it. Only for
 * what bears to be done twice outside the database too. Pauses grow, and differ, so that two do not meet again.
 */
export async function runAgain<T>(transact: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact();
    } catch (cause) {
      if (attempt === mostAttempts || !isInTheWay(cause)) throw cause;
    }
    await wait(firstPauseMs * 2 ** attempt * (0.5 + Math.random()));
  }
}

/**
 * Whether a transaction was ended since another was in its way, and may go through later as it is: 40001
 * (serialization_failure), 40P01 (deadlock_detected). https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
export function isInTheWay(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && (problem.code === '40001' || problem.code === '40P01');
}
