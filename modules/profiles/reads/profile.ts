import { sql, type Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { About, ItemOf, Profile, ProfilePart, Wishes } from '#contract/profiles.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, recordNowAndThen } from '#modules/access/index.ts';
import { fieldsOf, type Single, singleTables, tableOf } from '../domain/columns.ts';
import { latestFirst, nothingTold } from '../domain/profile.ts';

/** A person's profile, to whoever may read it. */
export async function readProfile(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<Profile, Refusal>> {
  if (!walls.may(actor, 'profile.read', { ownerId })) return err(notFound);
  const event = { at: now(), act: 'profile.read', subjectKind: 'session', subjectId: actor.sessionId, fields: [] };
  return walls.as(actor, async (transaction) => {
    await recordNowAndThen(transaction, ownerId, event, readingNotedEveryMs);
    return ok(await profileOf(transaction, ownerId));
  });
}

/** Reading her own profile is an event once an hour and session: enough to see that somebody else was there. */
const readingNotedEveryMs = 3_600_000;

/** What the actor's transaction shows of a person's profile. */
export async function profileOf(transaction: Transaction<Tables>, ownerId: string): Promise<Profile> {
  const list = <Part extends ProfilePart>(part: Part) => readItems(transaction, part, ownerId);
  return {
    about: (await readSingle<About>(transaction, 'about', ownerId)) ?? nothingTold.about,
    wishes: (await readSingle<Wishes>(transaction, 'wishes', ownerId)) ?? nothingTold.wishes,
    experiences: latestFirst(await list('experiences')),
    educations: latestFirst(await list('educations')),
    skills: await list('skills'),
    languages: await list('languages'),
    jobs: await list('jobs'),
    plans: await list('plans'),
  };
}

type Row = Readonly<Record<string, unknown>>;
type Listed<Part extends ProfilePart> = { id: string; savedAt: string } & ItemOf<Part>;

/** A list, what was saved last first. */
async function readItems<Part extends ProfilePart>(
  transaction: Transaction<Tables>,
  part: Part,
  ownerId: string,
): Promise<Listed<Part>[]> {
  const { rows } = await sql<Row & { item_id: string; saved_at: Date }>`
    select * from ${sql.table(tableOf[part])} where person_id = ${ownerId} order by saved_at desc, item_id
  `.execute(transaction);
  return rows.map((row) => {
    const item = fieldsOf(row) as ItemOf<Part>;
    return { id: row.item_id, savedAt: row.saved_at.toISOString(), ...item };
  });
}

async function readSingle<Value>(
  transaction: Transaction<Tables>,
  single: Single,
  ownerId: string,
): Promise<Value | undefined> {
  const { rows } = await sql<Row>`
    select * from ${sql.table(singleTables[single])} where person_id = ${ownerId}
  `.execute(transaction);
  return rows[0] === undefined ? undefined : (fieldsOf(rows[0]) as Value);
}
