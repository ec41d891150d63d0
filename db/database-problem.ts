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

  static newerSchema(migration: string): DatabaseProblem {
    return new DatabaseProblem(
      `The database was brought up to date by a later Vidare (${migration}); start that version, or a later one.`,
    );
  }

  static brokenBackup(file: string, cause?: unknown): DatabaseProblem {
    return new DatabaseProblem(
      `${file} is no backup that can be restored: ${reason(cause ?? 'its beginning is unknown')}.`,
      {
        cause,
      },
    );
  }

  static otherKind(file: string, kind: 'embedded' | 'server'): DatabaseProblem {
    const instead =
      kind === 'server'
        ? 'of a PostgreSQL server; name one with DATABASE_URL'
        : 'of an embedded database; restore it without DATABASE_URL';
    return new DatabaseProblem(`${file} is a backup ${instead}.`);
  }

  static notEmpty(where: string): DatabaseProblem {
    return new DatabaseProblem(
      `${where} holds a database already, and restoring never writes over one; move it away or name another place.`,
    );
  }

  static noClient(program: string, cause: unknown): DatabaseProblem {
    return new DatabaseProblem(
      `${program} could not be run (${reason(cause)}); install PostgreSQL’s client programs, of the server’s version or later.`,
      { cause },
    );
  }

  static clientFailed(program: string, said: string): DatabaseProblem {
    if (said.includes('row-level security')) {
      return new DatabaseProblem(
        `The database user is bound by row-level security, so a backup would lack what is people’s own; name one that is not with BACKUP_DATABASE_URL (create role … login bypassrls; grant pg_read_all_data to …;).`,
      );
    }
    const lines = said.split('\n').filter((line) => line.trim() !== '');
    return new DatabaseProblem(`${program} failed: ${lines.slice(-2).join(' ') || 'it said nothing'}`);
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
