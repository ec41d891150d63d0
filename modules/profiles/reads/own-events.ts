import { sql, type Transaction } from 'kysely';
import type { OwnEvent } from '#contract/events.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { eventWords, touchedWords } from '../domain/event-words.ts';

export interface AskedEvents {
  /** Only what others have done. */
  readonly others?: boolean;
  /** Only events before the one of this number. */
  readonly before?: number;
  readonly limit?: number;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly act: string;
  readonly subject_kind: string;
  readonly fields: readonly string[];
  readonly share_name: string | null;
  readonly organisation_name: string | null;
}

/** A person's events as the actor's transaction shows them, in words, the latest first. */
export async function ownEvents(
  transaction: Transaction<Tables>,
  personId: string,
  { others = false, before, limit }: AskedEvents,
  language: Language,
): Promise<OwnEvent[]> {
  const { rows } = await sql<Row>`
    select person_event.event_id::text as id, event.at, event.actor, event.act, event.subject_kind, event.fields,
      share.name as share_name, organisation.name as organisation_name
    from person_event
    join event on event.event_id = person_event.event_id
    left join share on event.subject_kind = 'share' and share.share_id = event.subject_id
    left join organisation on organisation.organisation_id = event.on_behalf_of
    where person_event.person_id = ${personId}
      ${others ? sql`and event.actor <> 'person'` : sql``}
      ${before === undefined ? sql`` : sql`and person_event.event_id < ${before}`}
    order by person_event.event_id desc
    ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(transaction);
  return rows.map((row) => {
    const told = {
      act: row.act,
      actor: row.actor,
      subjectKind: row.subject_kind,
      fields: row.fields,
      name: row.share_name ?? row.organisation_name,
    };
    return {
      id: row.id,
      at: row.at.toISOString(),
      by: doers[row.actor] ?? 'service',
      act: row.act,
      words: eventWords(told, language),
      touched: touchedWords(told, language),
    };
  });
}

const doers: Readonly<Record<string, OwnEvent['by']>> = { person: 'you', reader: 'reader', owner: 'owner' };
