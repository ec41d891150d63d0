import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { WaysIn } from '../domain/ways-in.ts';
import { identitiesOf } from '../store/identity-store.ts';
import { passkeysOf } from '../store/passkey-store.ts';
import type { Providers } from './ports.ts';

/** What lets her in as things stand; a provider that is no longer set up does not. */
export async function waysInOf(
  transaction: Transaction<Tables>,
  personId: string,
  { list }: Pick<Providers, 'list'>,
): Promise<WaysIn> {
  const identities = await identitiesOf(transaction, personId);
  const passkeys = await passkeysOf(transaction, personId);
  return {
    passkeys: passkeys.length,
    identities: identities.filter(({ provider }) => list.some(({ id }) => id === provider)).length,
  };
}
