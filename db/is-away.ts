/**
 * What the operating system and PostgreSQL say when a server cannot be reached, ends or is not yet ready:
 * classes 08 (connection) and 57P0x (operator intervention), 53300 (too many connections).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const codes =
  /^(08\w{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** The driver’s own, which have no code. */
const sayings =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a query failed because the database could not be reached, and may go through later as it is. */
export function isAway(problem: unknown): boolean {
  if (problem instanceof AggregateError && problem.errors.some(isAway)) return true;
  if (!(problem instanceof Error)) return false;
  if ('code' in problem && typeof problem.code === 'string' && codes.test(problem.code)) return true;
  return sayings.test(problem.message) || isAway(problem.cause);
}
