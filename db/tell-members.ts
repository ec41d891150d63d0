import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import { keepEverybody } from './turns.ts';

interface Telling {
  readonly organisationId: string;
  /** Which of its members, she who does it left out: all, those who own it, or those whose names are shown. */
  readonly whom: 'all' | 'owners' | 'named';
  /** Whose doing it was. */
  readonly doer: 'member' | 'owner' | 'administrator';
  readonly act: string;
  readonly subjectKind: 'organisation' | 'membership';
  readonly subjectId: string;
  readonly fields?: readonly string[];
  /** What it is called, where it will not be there to say. */
  readonly called?: string;
  readonly at: Date;
  /** Not to who was told the like so lately. */
  readonly everyHours?: number;
}

/** Makes an event of it for each of them, those included whom she who does it is not shown. */
export async function tellMembers(transaction: Transaction<Tables>, telling: Telling): Promise<void> {
  const { organisationId, whom, doer, act, subjectKind, subjectId, fields = [], at, everyHours = 0 } = telling;
  await keepEverybody(transaction);
  await sql`select tell_members(${organisationId}, ${whom}, ${doer}, ${act}, ${subjectKind}, ${subjectId},
    ${[...fields]}::text[], ${telling.called ?? null}, ${at}, make_interval(hours => ${everyHours}::integer))`.execute(
    transaction,
  );
}
