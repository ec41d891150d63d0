import { sql, type Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Share, Shares } from '#contract/shares.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound } from '#modules/access/index.ts';
import { stateOf } from '../domain/share.ts';
import { sharesShown } from './shares-shown.ts';

/** What a person has shared, to whoever may know. */
export async function listShares(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<Shares, Refusal>> {
  if (!walls.may(actor, 'share.list', { ownerId })) return err(notFound);
  return ok({ shares: await walls.as(actor, (transaction) => tellShares(transaction, now())) });
}

/** The shares that the actor's transaction shows, with when they were opened. */
export async function tellShares(transaction: Transaction<Tables>, now: Date): Promise<Share[]> {
  const shares = await sharesShown(transaction);
  const openings = Map.groupBy(await latestOpenings(transaction), ({ shareId }) => shareId);
  return shares.map(({ shareId, createdAt, expiresAt, closedAt, personId: _, about, items, ...rest }) => ({
    id: shareId,
    ...rest,
    about: [...about],
    items: [...items],
    state: stateOf({ closedAt, expiresAt }, now),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    openedAt: (openings.get(shareId) ?? []).map(({ at }) => at.toISOString()),
  }));
}

/** Openings a share is told with, at most. */
const mostTold = 50;

async function latestOpenings(transaction: Transaction<Tables>) {
  const { rows } = await sql<{ shareId: string; at: Date }>`
    select share_id as "shareId", at from (
      select event.subject_id as share_id, event.at,
        row_number() over (partition by event.subject_id order by event.event_id desc) as place
      from event join person_event on person_event.event_id = event.event_id
      where event.act = 'share.open'
    ) opening where place <= ${mostTold} order by at desc`.execute(transaction);
  return rows;
}
