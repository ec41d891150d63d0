import type { Kysely } from 'kysely';
import { asActor } from '#db/as-actor.ts';
import type { Tables } from '#db/tables.ts';
import { may } from '../domain/answers.ts';
import type { Walls } from '../usecases/ports.ts';

/** The walls on an open database. */
export function raiseWalls(kysely: Kysely<Tables>): Walls {
  return {
    may,
    as: (actor, act) => asActor(kysely, actor.kind === 'person' ? { actor: actor.personId } : {}, act),
    asTask: (task, act, at) => asActor(kysely, { task, ...(at === undefined ? {} : { at: at.toISOString() }) }, act),
    asReader: ({ tokenHash, at }, act) => asActor(kysely, { share: tokenHash, at: at.toISOString() }, act),
    asHolder: (token, act) => asActor(kysely, { token }, act),
    asHolderOf: (held, act) => asActor(kysely, held, act),
  };
}
