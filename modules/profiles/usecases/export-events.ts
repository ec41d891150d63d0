import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { OwnEvent } from '#contract/events.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, recordPersonEvent } from '#modules/access/index.ts';

export interface ExportEventsDependencies extends AccessDependencies {
  readonly eventsOf: (transaction: Transaction<Tables>, ownerId: string) => Promise<OwnEvent[]>;
}

/** Everything that has been done with a person's data, to take with her; that it left is the first of it. */
export async function exportEvents(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now, eventsOf }: ExportEventsDependencies,
): Promise<Result<OwnEvent[], Refusal>> {
  if (!walls.may(actor, 'account.export', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    const event = { at: now(), act: 'account.export', subjectKind: 'account', subjectId: '', fields: ['events'] };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok(await eventsOf(transaction, ownerId));
  });
}
