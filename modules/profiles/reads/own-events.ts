import { sql, type Transaction } from 'kysely';
import type { OwnEvent } from '#contract/events.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { memberNames } from '#modules/organisations/index.ts';
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
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  /** What an organisation that she is shown no longer was called when she was last told. */
  readonly called: string | null;
  readonly subject_id: string;
}

/** A person's events as the actor's transaction shows them, in words, the latest first. */
export async function ownEvents(
  transaction: Transaction<Tables>,
  personId: string,
  { others = false, before, limit }: AskedEvents,
  language: Language,
): Promise<OwnEvent[]> {
  const { rows } = await sql<Row>`
    with gone as (
      select distinct on (e.on_behalf_of) e.on_behalf_of as organisation_id, p.called
      from person_event p join event e on e.event_id = p.event_id
      where p.person_id = ${personId} and p.called is not null
      order by e.on_behalf_of, p.event_id desc
    )
    select person_event.event_id::text as id, event.at, event.actor, event.act, event.subject_kind, event.fields,
      event.subject_id, event.on_behalf_of as organisation_id, gone.called,
      share.name as share_name, organisation.name as organisation_name
    from person_event
    join event on event.event_id = person_event.event_id
    left join share on event.subject_kind = 'share' and share.share_id = event.subject_id
    left join organisation on organisation.organisation_id = event.on_behalf_of
    left join gone on gone.organisation_id = event.on_behalf_of
    where person_event.person_id = ${personId}
      ${others ? sql`and event.actor <> 'person'` : sql``}
      ${before === undefined ? sql`` : sql`and person_event.event_id < ${before}`}
    order by person_event.event_id desc
    ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(transaction);
  const members = await membersTold(transaction, rows);
  return rows.map((row) => {
    const told = {
      act: row.act,
      actor: row.actor,
      subjectKind: row.subject_kind,
      fields: row.fields,
      name: row.share_name ?? row.organisation_name ?? row.called,
      who: members.get(row.subject_id) ?? '',
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

const doers: Readonly<Record<string, OwnEvent['by']>> = {
  person: 'you',
  reader: 'reader',
  owner: 'owner',
  member: 'member',
  administrator: 'administrator',
};

/** What those are called whose joining she was told of, where she is shown them; by the membership's id. */
async function membersTold(
  transaction: Transaction<Tables>,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const told = rows.filter(({ actor, subject_kind }) => actor === 'member' && subject_kind === 'membership');
  const names = new Map<string, string>();
  for (const organisationId of new Set(told.map((row) => row.organisation_id ?? ''))) {
    const memberIds = told.flatMap((row) => (row.organisation_id === organisationId ? row.subject_id : []));
    const found = await memberNames(transaction, { organisationId, memberIds });
    for (const [memberId, name] of found) names.set(memberId, name);
  }
  return names;
}
