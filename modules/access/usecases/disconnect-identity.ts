import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { lastWayIn, notFound } from '../domain/refusals.ts';
import { mayLose } from '../domain/ways-in.ts';
import { deleteIdentity, identitiesOf } from '../store/identity-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import type { ProviderDependencies } from './ports.ts';
import { waysInOf } from './ways-in.ts';
import { whenSure } from './when-sure.ts';

/** Takes a provider off her account; refused for the last way in. */
export async function disconnectIdentity(
  { actor, identityId }: { readonly actor: PersonActor; readonly identityId: string },
  { walls, now, providers }: ProviderDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  return walls.as(actor, async (transaction) => {
    await holdAccount(transaction, actor.personId);
    const identity = (await identitiesOf(transaction, actor.personId)).find((one) => one.identityId === identityId);
    if (identity === undefined || !walls.may(actor, 'identity.connect', { ownerId: identity.personId }))
      return err(notFound);
    const sure = await whenSure(transaction, actor, { now });
    if (!sure.ok) return sure;
    const worksStill = providers.list.some(({ id }) => id === identity.provider);
    if (worksStill && !mayLose(await waysInOf(transaction, actor.personId, providers))) return err(lastWayIn);
    await deleteIdentity(transaction, identityId);
    const event = { at: now(), act: 'identity.disconnect', subjectKind: 'identity', subjectId: identityId, fields: [] };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok({ done: true });
  });
}
