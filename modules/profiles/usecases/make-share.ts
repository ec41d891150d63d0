import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { ProfilePart } from '#contract/profiles.ts';
import type { NewShare } from '#contract/shares.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import {
  type AccessDependencies,
  hashOf,
  holdAccount,
  newToken,
  notFound,
  protectedSince,
  recordPersonEvent,
} from '#modules/access/index.ts';
import { tableOf } from '../domain/columns.ts';
import { expiryOf, isNothing, mostOpenShares, type Share, type ShareChoice } from '../domain/share.ts';
import { idsKept } from '../store/profile-store.ts';
import { countOpen, insertShare } from '../store/share-store.ts';

export interface MadeShare {
  readonly share: Share;
  readonly token: string;
}

/** Shares what she has chosen of her profile by a new link. */
export async function makeShare(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { name, days, ...chosen }: Required<NewShare>,
  { walls, now }: AccessDependencies,
): Promise<Result<MadeShare, Refusal>> {
  if (!walls.may(actor, 'share.make', { ownerId })) return err(notFound);
  const choice = eachOnce(chosen);
  if (isNothing(choice)) return err({ code: 'share/nothing-chosen', details: { parameter: 'items' } });
  const createdAt = now();
  const opened = { createdAt, expiresAt: expiryOf(createdAt, days), closedAt: null, opens: 0 };
  const share: Share = { shareId: randomUUID(), personId: ownerId, name, ...choice, ...opened };
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    if ((await protectedSince(transaction, ownerId)) !== null) return err({ code: 'share/protected', details: {} });
    if ((await countOpen(transaction, ownerId, createdAt)) >= mostOpenShares)
      return err({ code: 'share/full', details: { value: String(mostOpenShares) } });
    if (!(await areThere(transaction, ownerId, choice)))
      return err({ code: 'share/item-gone', details: { parameter: 'items' } });
    const token = newToken();
    await insertShare(transaction, { share, tokenHash: hashOf(token) });
    const event = { at: createdAt, act: 'share.make', subjectKind: 'share', subjectId: share.shareId };
    await recordPersonEvent(transaction, actor.personId, { ...event, fields: partsOf(choice) });
    return ok({ share, token });
  });
}

function eachOnce({ about, wishes, items }: ShareChoice): ShareChoice {
  const byKey = new Map(items.map((item) => [`${item.part} ${item.id}`, item]));
  return { about: [...new Set(about)], wishes, items: [...byKey.values()] };
}

async function areThere(transaction: Transaction<Tables>, personId: string, { items }: ShareChoice): Promise<boolean> {
  for (const part of Object.keys(tableOf) as ProfilePart[]) {
    const chosen = items.filter((item) => item.part === part);
    if (chosen.length === 0) continue;
    const kept = new Set(await idsKept(transaction, { table: tableOf[part], personId }));
    if (chosen.some(({ id }) => !kept.has(id))) return false;
  }
  return true;
}

/** Names of the parts that something was chosen of. */
function partsOf({ about, wishes, items }: ShareChoice): readonly string[] {
  return [...about, ...(wishes ? ['wishes'] : []), ...new Set(items.map(({ part }) => part))];
}
