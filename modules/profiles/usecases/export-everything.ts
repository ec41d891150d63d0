import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Profile } from '#contract/profiles.ts';
import type { Share } from '#contract/shares.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, accountRecord, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { membershipRecord } from '#modules/organisations/index.ts';

export interface ExportDependencies extends AccessDependencies {
  /** What the transaction shows of a person's profile. */
  readonly profileOf: (transaction: Transaction<Tables>, ownerId: string) => Promise<Profile>;
  readonly tellShares: (transaction: Transaction<Tables>, now: Date) => Promise<Share[]>;
}

export interface Exported {
  readonly record: NonNullable<Awaited<ReturnType<typeof accountRecord>>>;
  readonly membership: Awaited<ReturnType<typeof membershipRecord>>;
  readonly profile: Profile;
  readonly shares: Share[];
}

/** Gathers everything stored about a person (GDPR, articles 15 and 20); that it left is itself noted. */
export async function exportAll(
  { actor, ownerId, language }: { readonly actor: PersonActor; readonly ownerId: string; readonly language: Language },
  format: 'everything' | 'json-resume',
  { walls, now, profileOf, tellShares }: ExportDependencies,
): Promise<Result<Exported, Refusal>> {
  if (!walls.may(actor, 'account.export', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    const event = { at: now(), act: 'account.export', subjectKind: 'account', subjectId: '', fields: [format] };
    await recordPersonEvent(transaction, actor.personId, event);
    const record = await accountRecord(transaction, ownerId, language);
    if (record === undefined) return err(notFound);
    const membership = await membershipRecord(transaction, ownerId);
    const shares = await tellShares(transaction, now());
    return ok({ record, membership, profile: await profileOf(transaction, ownerId), shares });
  });
}
