import type { PersonActor } from '#contract/access.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

export interface AccountTold {
  /** The made-up person it was opened as; null for an account of somebody's own. */
  readonly persona: string | null;
  /** When it was marked as soon to be removed; null when it never was. */
  readonly warnedAt: Date | null;
}

/** What the one signed in is told of her account. */
export async function accountTold(actor: PersonActor, { walls }: AccessDependencies): Promise<AccountTold> {
  const row = await walls.as(actor, (transaction) =>
    transaction
      .selectFrom('person')
      .select(['persona', 'warned_at'])
      .where('person_id', '=', actor.personId)
      .executeTakeFirst(),
  );
  return { persona: row?.persona ?? null, warnedAt: row?.warned_at ?? null };
}
