import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Consents } from '#contract/consents.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { purposes, tellPurpose } from '../domain/purposes.ts';
import { notFound } from '../domain/refusals.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

/** What a person may say yes or no to, and what she has said. */
export async function listConsents(
  { actor, ownerId, language }: { readonly actor: PersonActor; readonly ownerId: string; readonly language: Language },
  { walls }: AccessDependencies,
): Promise<Result<Consents, Refusal>> {
  if (!walls.may(actor, 'consent.list', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => ok(await consentsOf(transaction, ownerId, language)));
}

export async function consentsOf(
  transaction: Transaction<Tables>,
  personId: string,
  language: Language,
): Promise<Consents> {
  const rows = await transaction
    .selectFrom('consent')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('given_at')
    .execute();
  const person = await transaction
    .selectFrom('person')
    .select('protected_at')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return {
    consents: purposes
      .filter(({ basis }) => basis === 'a')
      .map((purpose) => {
        const own = rows.filter((row) => row.purpose === purpose.id);
        const record = own.map(({ edition, given_at, withdrawn_at }) => ({
          edition,
          givenAt: given_at.toISOString(),
          withdrawnAt: withdrawn_at?.toISOString() ?? null,
        }));
        const given = own.some(({ withdrawn_at, edition }) => withdrawn_at === null && edition >= purpose.edition);
        return { ...tellPurpose(purpose, language), given, record };
      }),
    protectedSince: person?.protected_at?.toISOString() ?? null,
  };
}
