import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound } from '../domain/refusals.ts';
import { recordEvent } from '../store/person-events.ts';
import { erasePerson } from '../store/person-store.ts';
import type { AccessDependencies } from './ports.ts';
import { whenSure } from './when-sure.ts';

export interface ErasingDependencies extends AccessDependencies {
  /** Keeps her random id beyond what a backup of the database reaches; what cannot be noted is not erased. */
  readonly noteErased: (personId: string) => Promise<void>;
}

/**
 * Removes everything that is a person's, and the link from events to her (GDPR, article 17). That somebody
 * erased an account is all that remains.
 */
export async function eraseAccount(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now, noteErased }: ErasingDependencies,
): Promise<Result<true, Refusal>> {
  if (!walls.may(actor, 'account.erase', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    const sure = await whenSure(transaction, actor, { now });
    if (!sure.ok) return sure;
    if (!(await erasePerson(transaction, ownerId))) return err(notFound);
    const event = { at: now(), act: 'account.erase', subjectKind: 'account', subjectId: '', fields: [] };
    await recordEvent(transaction, event);
    await noteErased(ownerId);
    return ok(true);
  });
}
