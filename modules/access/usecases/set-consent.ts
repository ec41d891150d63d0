import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { consentPurpose } from '../domain/purposes.ts';
import { notFound } from '../domain/refusals.ts';
import { insertConsent, standingConsent, withdrawConsents } from '../store/consent-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import { protectedSince } from '../store/protection.ts';
import type { AccessDependencies } from './ports.ts';

interface Setting {
  readonly actor: PersonActor;
  readonly ownerId: string;
  readonly purpose: string;
  readonly given: boolean;
}

/** Says yes to what a consent is asked for, or takes it back (GDPR, article 7.3); as easy either way. */
export async function setConsent(
  { actor, ownerId, purpose, given }: Setting,
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const asked = consentPurpose(purpose);
  if (asked === undefined || !walls.may(actor, 'consent.change', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const hidden = (await protectedSince(transaction, ownerId)) !== null;
    if (given && hidden) return err({ code: 'consent/protected', details: {} });
    const standing = await standingConsent(transaction, { personId: ownerId, purpose });
    if (given === (standing !== undefined && standing >= asked.edition)) return ok({ done: true });
    const at = now();
    await withdrawConsents(transaction, { personId: ownerId, purpose, at });
    if (given) await insertConsent(transaction, { personId: ownerId, purpose, edition: asked.edition, at });
    const event = { at, act: given ? 'consent.give' : 'consent.withdraw', subjectKind: 'consent', subjectId: purpose };
    await recordPersonEvent(transaction, actor.personId, { ...event, fields: [] });
    return ok({ done: true });
  });
}
