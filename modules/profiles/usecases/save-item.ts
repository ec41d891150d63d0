import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { ProfilePart } from '#contract/profiles.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, holdAccount, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { tableOf } from '../domain/columns.ts';
import { checkPeriod, type Period } from '../domain/period.ts';
import { changedFields, mostItems } from '../domain/profile.ts';
import { countKept, findKept, putKept, removeKept } from '../store/profile-store.ts';
import { unshareItem } from '../store/share-store.ts';

/** An item of one of a person's lists. */
export interface ItemPlace {
  readonly actor: PersonActor;
  readonly ownerId: string;
  readonly part: ProfilePart;
  readonly id: string;
}

/** Saves an item, in the place of what had its id before. */
export async function saveItem(
  place: ItemPlace,
  item: object,
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const { actor, ownerId, part, id } = place;
  if (!walls.may(actor, 'profile.change', { ownerId })) return err(notFound);
  const period = hasPeriod(item) ? checkPeriod(item) : ok(item);
  if (!period.ok) return period;
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const kept = { table: tableOf[part], personId: ownerId, itemId: id };
    const before = await findKept(transaction, kept);
    const fields = changedFields(before, item);
    if (fields.length === 0) return ok({ done: true });
    const room = before === undefined ? await roomFor(transaction, place) : ok(1);
    if (!room.ok) return room;
    await putKept(transaction, kept, { fields: item, at: now() });
    const event = { at: now(), act: 'profile.save', subjectKind: part, subjectId: eventId(part, id), fields };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok({ done: true });
  });
}

export async function removeItem(
  { actor, ownerId, part, id }: ItemPlace,
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  if (!walls.may(actor, 'profile.change', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    if (!(await removeKept(transaction, { table: tableOf[part], personId: ownerId, itemId: id }))) return err(notFound);
    await unshareItem(transaction, { personId: ownerId, part, id });
    const event = { at: now(), act: 'profile.remove', subjectKind: part, subjectId: eventId(part, id), fields: [] };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok({ done: true });
  });
}

/** How many more the list holds; refused when none. */
export async function roomFor(
  transaction: Transaction<Tables>,
  { ownerId, part }: Pick<ItemPlace, 'ownerId' | 'part'>,
): Promise<Result<number, Refusal>> {
  const room = mostItems[part] - (await countKept(transaction, { table: tableOf[part], personId: ownerId }));
  return room > 0 ? ok(room) : err({ code: 'profile/full', details: { value: String(mostItems[part]) } });
}

/** Ids may be content and stay out of events, which outlive her account: but for those a browser makes of chance. */
function eventId(part: ProfilePart, id: string): string {
  const own = part === 'experiences' || part === 'educations' || part === 'plans';
  return own && uuid.test(id) ? id : '';
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function hasPeriod(item: object): item is Period {
  return 'started' in item && 'ended' in item;
}
