import type { PersonActor } from '#contract/access.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

/** The made-up person an account was opened as; null for an account of somebody's own. */
export async function personaOf(actor: PersonActor, { walls }: AccessDependencies): Promise<string | null> {
  const row = await walls.as(actor, (transaction) =>
    transaction.selectFrom('person').select('persona').where('person_id', '=', actor.personId).executeTakeFirst(),
  );
  return row?.persona ?? null;
}
