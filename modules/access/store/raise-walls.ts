import type { Kysely } from 'kysely';
import { asActor } from '#db/as-actor.ts';
import { becomeAdministrator, becomeMember, keepActor } from '#db/as-member.ts';
import type { Tables } from '#db/tables.ts';
import { takeTurn } from '#db/turns.ts';
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
    asMember: ({ actor, organisationId, region, inTurn = false }, act) =>
      asActor(kysely, { actor: actor.personId }, async (transaction) => {
        if (inTurn) await takeTurn(transaction, organisationId);
        if (inTurn) await keepActor(transaction);
        const found = await becomeMember(transaction, organisationId);
        const standing = { organisationId, role: found?.role ?? null, regions: found?.regions ?? [] };
        return act(transaction, region === undefined ? standing : { ...standing, region });
      }),
    asAdministrator: (actor, act) =>
      asActor(kysely, { actor: actor.personId }, async (transaction) =>
        act(transaction, { administrator: await becomeAdministrator(transaction) }),
      ),
    asInvited: ({ actor, codeHash, at }, act) => {
      const who = actor.kind === 'person' ? { actor: actor.personId } : {};
      return asActor(kysely, { ...who, invitation: codeHash, at: at.toISOString() }, act);
    },
  };
}
