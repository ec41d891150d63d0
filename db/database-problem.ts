/** The database cannot be opened; the message is one sentence for whoever started the program. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';

  static badUrl(url: string): DatabaseProblem {
    return new DatabaseProblem(
      `DATABASE_URL (${placeOf(url)}) is not a PostgreSQL address; expected postgres://user:password@host:5432/database.`,
    );
  }

  static fromServer(url: string, cause: unknown): DatabaseProblem {
    return new DatabaseProblem(`The PostgreSQL server at ${placeOf(url)} could not be used: ${reason(cause)}.`, {
      cause,
    });
  }

  static mayNotMakeRole(role: string, cause?: unknown): DatabaseProblem {
    return new DatabaseProblem(
      `The database user may not make or take on the role ${role}, which keeps personal data apart; let an administrator run: create role ${role} nologin noinherit; grant ${role} to <the user>;`,
      { cause },
    );
  }

  static unboundRole(role: string): DatabaseProblem {
    return new DatabaseProblem(
      `The role ${role} passes by row-level security, which keeps personal data apart; let an administrator run: alter role ${role} nosuperuser nobypassrls;`,
    );
  }

  static fromFolder(folder: string, cause: unknown): DatabaseProblem {
    return new DatabaseProblem(`The embedded database in ${folder} could not be opened: ${reason(cause)}.`, { cause });
  }
}

/** Host and database only: user, password and parameters may hold secrets. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return '…';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reason(cause.errors[0]);
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
  return `${cause.message.replace(/\.$/, '')}${cause.message.includes(code.trim().slice(1, -1)) ? '' : code}`;
}
