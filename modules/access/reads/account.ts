import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Account } from '#contract/ways-in.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound } from '../domain/refusals.ts';
import { mayLose } from '../domain/ways-in.ts';
import type { ProviderDependencies, Providers } from '../usecases/ports.ts';

/** A person's ways in. */
export async function readAccount(
  { actor, ownerId, language }: { readonly actor: PersonActor; readonly ownerId: string; readonly language: Language },
  { walls, providers }: ProviderDependencies,
): Promise<Result<Account, Refusal>> {
  if (!walls.may(actor, 'account.read', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    const person = await transaction
      .selectFrom('person')
      .select('created_at')
      .where('person_id', '=', ownerId)
      .executeTakeFirst();
    if (person === undefined) return err(notFound);
    const session = await transaction
      .selectFrom('session')
      .select('settling')
      .where('session_id', '=', actor.sessionId)
      .executeTakeFirst();
    return ok({
      settling: session?.settling ?? false,
      openedAt: person.created_at.toISOString(),
      ...(await waysIn(transaction, ownerId, { list: providers.list, language })),
    });
  });
}

/** What lets her in, as it leaves for her eyes or in an export: no key, no code. */
export async function waysIn(
  transaction: Transaction<Tables>,
  personId: string,
  { list, language }: Pick<Providers, 'list'> & { readonly language: Language },
): Promise<Omit<Account, 'openedAt' | 'settling'>> {
  const identities = await transaction
    .selectFrom('identity')
    .select(['identity_id', 'provider', 'created_at', 'used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('identity_id')
    .execute();
  const named = (provider: string) => list.find(({ id }) => id === provider)?.name[language];
  const passkeys = await transaction
    .selectFrom('passkey')
    .select(['passkey_id', 'name', 'synced', 'created_at', 'used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('passkey_id')
    .execute();
  const codes = await transaction
    .selectFrom('recovery_code')
    .select(({ fn }) => [fn.countAll<string>().as('left'), fn.max('created_at').as('made')])
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const used = await transaction
    .selectFrom('event')
    .innerJoin('person_event', 'person_event.event_id', 'event.event_id')
    .select(({ fn }) => fn.max('event.at').as('at'))
    .where('person_event.person_id', '=', personId)
    .where('event.act', '=', 'recovery.use')
    .executeTakeFirst();
  const left = Number(codes.left);
  const removable = mayLose({
    passkeys: passkeys.length,
    identities: identities.filter(({ provider }) => named(provider) !== undefined).length,
  });
  return {
    passkeys: passkeys.map((row) => ({
      id: row.passkey_id,
      name: row.name,
      synced: row.synced,
      since: row.created_at.toISOString(),
      used: row.used_at?.toISOString() ?? null,
      removable,
    })),
    identities: identities.map((row) => ({
      id: row.identity_id,
      provider: row.provider,
      name: named(row.provider) ?? row.provider,
      since: row.created_at.toISOString(),
      used: row.used_at?.toISOString() ?? null,
      removable: removable || named(row.provider) === undefined,
    })),
    recovery: { left, made: codes.made?.toISOString() ?? null, used: used?.at?.toISOString() ?? null },
  };
}
