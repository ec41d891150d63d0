import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { waysIn } from './account.ts';
import { consentsOf } from './consents.ts';

/** What is stored about an account besides its profile, as it leaves in an export. Inside the actor's transaction. */
export async function accountRecord(transaction: Transaction<Tables>, personId: string, language: Language) {
  const person = await transaction
    .selectFrom('person')
    .select(['persona', 'created_at', 'used_at', 'warned_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (person === undefined) return undefined;
  const sessions = await transaction
    .selectFrom('session')
    .select([
      'session_id',
      'way',
      'provider',
      'device',
      'shared',
      'created_at',
      'used_at',
      'confirmed_at',
      'expires_at',
    ])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
  const events = await transaction
    .selectFrom('event')
    .innerJoin('person_event', 'person_event.event_id', 'event.event_id')
    .select(['event.at', 'event.act', 'event.subject_kind', 'event.subject_id', 'event.fields', 'person_event.called'])
    .where('person_event.person_id', '=', personId)
    .orderBy('event.event_id')
    .execute();
  const { passkeys, identities, recovery } = await waysIn(transaction, personId, { list: [], language: 'sv' });
  return {
    consents: await consentsOf(transaction, personId, language),
    passkeys,
    identities,
    recoveryCodes: recovery,
    account: {
      openedAt: person.created_at.toISOString(),
      persona: person.persona,
      usedAt: person.used_at.toISOString(),
      warnedAt: person.warned_at?.toISOString() ?? null,
    },
    sessions: sessions.map((row) => ({
      id: row.session_id,
      way: row.way,
      provider: row.provider,
      device: row.device,
      shared: row.shared,
      since: row.created_at.toISOString(),
      confirmed: row.confirmed_at.toISOString(),
      used: row.used_at.toISOString(),
      until: row.expires_at.toISOString(),
    })),
    events: events.map((row) => ({
      at: row.at.toISOString(),
      act: row.act,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      fields: row.fields,
      called: row.called,
    })),
  };
}
