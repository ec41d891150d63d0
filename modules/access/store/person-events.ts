import { sql, type Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';

/** Something done by or to a person: what, and the names of the fields it touched. Never content. */
export interface PersonEvent {
  readonly at: Date;
  readonly act: string;
  readonly subjectKind: string;
  /** The thing's own id; empty where there is one of its kind only. */
  readonly subjectId: string;
  readonly fields: readonly string[];
  /** Whose doing: hers, of somebody who has the link of a share of hers, of an owner of an organisation she is in, or of the service itself. */
  readonly actor?: 'person' | 'reader' | 'owner' | 'service';
  /** Id of the organisation that it was done in. */
  readonly organisationId?: string;
  /** What that was called, where it may not be shown to her again; kept with what is hers, not in the event. */
  readonly called?: string;
}

/** Records an event that names nobody. */
export async function recordEvent(transaction: Transaction<Tables>, event: PersonEvent): Promise<void> {
  await transaction
    .insertInto('event')
    .values({
      at: event.at,
      actor: event.actor ?? 'person',
      on_behalf_of: event.organisationId ?? null,
      act: event.act,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      fields: [...event.fields],
    })
    .execute();
}

/** Records an event, and in a table of its own whose doing it was: erasing the account removes that link. */
export async function recordPersonEvent(
  transaction: Transaction<Tables>,
  personId: string,
  event: PersonEvent,
): Promise<void> {
  await recordEvent(transaction, event);
  await sql`
    insert into person_event (event_id, person_id, called)
    values (currval(pg_get_serial_sequence('event', 'event_id')), ${personId}, ${event.called ?? null})
  `.execute(transaction);
}

/** The same, unless the like of it was recorded a little while ago: so that reading seldom means writing. */
export async function recordNowAndThen(
  transaction: Transaction<Tables>,
  personId: string,
  event: PersonEvent,
  everyMs: number,
): Promise<void> {
  const recent = await transaction
    .selectFrom('person_event')
    .innerJoin('event', 'event.event_id', 'person_event.event_id')
    .select('event.event_id')
    .where('person_event.person_id', '=', personId)
    .where('event.act', '=', event.act)
    .where('event.actor', '=', event.actor ?? 'person')
    .where('event.subject_id', '=', event.subjectId)
    .where('event.at', '>', new Date(event.at.getTime() - everyMs))
    .limit(1)
    .executeTakeFirst();
  if (recent === undefined) await recordPersonEvent(transaction, personId, event);
}
