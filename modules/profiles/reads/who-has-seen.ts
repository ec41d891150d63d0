import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { OwnEvent } from '#contract/events.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound } from '#modules/access/index.ts';
import { type AskedEvents, ownEvents } from './own-events.ts';

interface Asked extends AskedEvents {
  readonly actor: PersonActor;
  readonly ownerId: string;
  readonly language: Language;
}

/** Who has read or changed what is a person's, to whoever may know. */
export async function whoHasSeen(
  { actor, ownerId, language, ...asked }: Asked,
  { walls }: AccessDependencies,
): Promise<Result<OwnEvent[], Refusal>> {
  if (!walls.may(actor, 'event.list', { ownerId })) return err(notFound);
  return ok(await walls.as(actor, (transaction) => ownEvents(transaction, ownerId, asked, language)));
}
