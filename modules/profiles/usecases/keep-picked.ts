import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { KeepBody, ProfilePart } from '#contract/profiles.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, holdAccount, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { tableOf } from '../domain/columns.ts';
import { checkPeriod } from '../domain/period.ts';
import { mostItems } from '../domain/profile.ts';
import { countKept, findKept, putKept } from '../store/profile-store.ts';

interface Picked {
  readonly part: ProfilePart;
  readonly id: string;
  readonly fields: object;
}

/** Keeps what she has picked of something read, all of it or nothing; what the profile has already stays as it is. */
export async function keepPicked(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  body: KeepBody,
  { walls, now }: AccessDependencies,
): Promise<Result<{ added: number; already: number }, Refusal>> {
  if (!walls.may(actor, 'profile.change', { ownerId })) return err(notFound);
  for (const dated of [...body.experiences, ...body.educations]) {
    const period = checkPeriod(dated);
    if (!period.ok) return period;
  }
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const picked = (['skills', 'experiences', 'educations'] as const).flatMap((part) => pickedOf(part, body[part]));
    const fresh = await notThere(transaction, ownerId, picked);
    const full = await fullPart(transaction, ownerId, fresh);
    if (full !== undefined) return err({ code: 'profile/full', details: { value: String(mostItems[full]) } });
    const at = now().getTime();
    // Lists show what was saved last first: each of these a millisecond before the one above it, to stand as she picked.
    for (const [order, { part, id, fields }] of fresh.entries()) {
      const kept = { table: tableOf[part], personId: ownerId, itemId: id };
      await putKept(transaction, kept, { fields, at: new Date(at - order) });
    }
    const parts = [...new Set(fresh.map(({ part }) => part))];
    const event = { at: now(), act: 'profile.keep', subjectKind: 'profile', subjectId: '', fields: parts };
    if (fresh.length > 0) await recordPersonEvent(transaction, actor.personId, event);
    return ok({ added: fresh.length, already: picked.length - fresh.length });
  });
}

/** Each id once. */
function pickedOf(part: ProfilePart, items: readonly ({ readonly id: string } & object)[]): readonly Picked[] {
  const byId = new Map(items.map(({ id, ...fields }) => [id, { part, id, fields }]));
  return [...byId.values()];
}

async function notThere(transaction: Transaction<Tables>, personId: string, picked: readonly Picked[]) {
  const fresh: Picked[] = [];
  for (const one of picked) {
    const kept = { table: tableOf[one.part], personId, itemId: one.id };
    if ((await findKept(transaction, kept)) === undefined) fresh.push(one);
  }
  return fresh;
}

async function fullPart(transaction: Transaction<Tables>, personId: string, fresh: readonly Picked[]) {
  for (const part of new Set(fresh.map((one) => one.part))) {
    const had = await countKept(transaction, { table: tableOf[part], personId });
    if (had + fresh.filter((one) => one.part === part).length > mostItems[part]) return part;
  }
  return undefined;
}
