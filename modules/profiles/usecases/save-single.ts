import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { About, Wishes } from '#contract/profiles.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, holdAccount, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { changedFields } from '../domain/profile.ts';
import { findKept, putKept, single } from '../store/profile-store.ts';

export type SingleValue =
  | { readonly name: 'about'; readonly value: About }
  | { readonly name: 'wishes'; readonly value: Wishes };

/** Saves what a profile has one of: who she is, what she wants. */
export async function saveSingle(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  told: SingleValue,
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  if (!walls.may(actor, 'profile.change', { ownerId })) return err(notFound);
  const { name, value } = told;
  if (told.name === 'about' && !isEmailOrEmpty(told.value.email))
    return err({ code: 'profile/not-an-email', details: { parameter: 'email', value: told.value.email } });
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const kept = single(name, ownerId);
    const fields = changedFields(await findKept(transaction, kept), value);
    if (fields.length === 0) return ok({ done: true });
    await putKept(transaction, kept, { fields: value, at: now() });
    const event = { at: now(), act: 'profile.save', subjectKind: name, subjectId: '', fields };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok({ done: true });
  });
}

/** No address is sent to: it is enough that it looks like one to whoever reads her CV. */
function isEmailOrEmpty(text: string): boolean {
  return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
