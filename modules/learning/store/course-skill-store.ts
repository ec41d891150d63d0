import { type Kysely, sql, type Transaction } from 'kysely';
import type { CourseSkillTable } from '#db/course-tables.ts';
import { type Column, insertColumns } from '#db/insert-columns.ts';
import { readColumns } from '#db/read-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { SkillReason } from '../domain/given-skills.ts';

/** A reason as it is kept: where in which words, or by which occupation group. */
export interface KeptReason extends SkillReason {
  readonly course: number;
  readonly language: Language | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly ssyk: string | null;
}

/** How far the skills of a release's courses are worked out in a scheme. */
export interface Progress {
  readonly releaseId: number;
  readonly scheme: string;
  /** What they are worked out from; on anything else they are worked out again. */
  readonly basis: string;
  readonly done: number;
}

export async function coursesDone(
  kysely: Kysely<Tables>,
  progress: Omit<Progress, 'done'>,
): Promise<number | undefined> {
  const row = await kysely
    .selectFrom('course_skill_progress')
    .select('courses_done')
    .where('release_id', '=', progress.releaseId)
    .where('scheme', '=', progress.scheme)
    .where('basis', '=', progress.basis)
    .executeTakeFirst();
  return row?.courses_done;
}

/** Forgets what was worked out on another basis, and begins anew. */
export async function beginAnew(
  kysely: Kysely<Tables>,
  { releaseId, scheme, basis, courses }: Omit<Progress, 'done'> & { readonly courses: number },
): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    const fresh = { release_id: releaseId, scheme, basis, courses_done: 0, courses };
    const { numInsertedOrUpdatedRows: begun = 0n } = await transaction
      .insertInto('course_skill_progress')
      .values(fresh)
      .onConflict((conflict) =>
        conflict.columns(['release_id', 'scheme']).doUpdateSet(fresh).where('course_skill_progress.basis', '!=', basis),
      )
      .executeTakeFirstOrThrow();
    // Another server was first, and its work is not undone.
    if (begun === 0n) return;
    await transaction
      .deleteFrom('course_skill')
      .where('release_id', '=', releaseId)
      .where('scheme', '=', scheme)
      .execute();
  });
}

/** Keeps the reasons of the courses from `done` up to `upTo`. False when another server has done so already. */
export async function keepReasons(
  kysely: Kysely<Tables>,
  { releaseId, scheme, basis, done, upTo }: Progress & { readonly upTo: number },
  reasons: readonly KeptReason[],
): Promise<boolean> {
  return kysely.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('course_skill_progress')
      .set({ courses_done: upTo })
      .where('release_id', '=', releaseId)
      .where('scheme', '=', scheme)
      .where('basis', '=', basis)
      .where('courses_done', '=', done)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    await insertReasons(transaction, { releaseId, scheme }, reasons);
    return true;
  });
}

async function insertReasons(
  transaction: Transaction<Tables>,
  { releaseId, scheme }: Pick<Progress, 'releaseId' | 'scheme'>,
  reasons: readonly KeptReason[],
): Promise<void> {
  const column = (name: string, type: Column['type'], value: (reason: KeptReason) => unknown): Column => ({
    name,
    type,
    values: reasons.map(value),
  });
  await insertColumns(transaction, 'course_skill', releaseId, [
    column('scheme', 'text', () => scheme),
    column('course_no', 'integer', ({ course }) => course),
    column('concept_no', 'integer', ({ concept }) => concept),
    column('kind', 'text', ({ kind }) => kind),
    column('confidence', 'real', ({ confidence }) => Math.min(1, Math.max(0, confidence))),
    column('language', 'text', ({ language }) => language),
    column('start_at', 'integer', ({ start }) => start),
    column('end_at', 'integer', ({ end }) => end),
    column('ssyk', 'text', ({ ssyk }) => ssyk),
  ]);
}

/** Every reason kept for a release, by scheme. */
export async function keptReasons(
  kysely: Kysely<Tables>,
  releaseId: number,
): Promise<ReadonlyMap<string, readonly (SkillReason & { readonly course: number })[]>> {
  const found = await readColumns(kysely, 'course_skill', releaseId, [
    'scheme',
    'course_no',
    'concept_no',
    'kind',
    'confidence',
  ]);
  const reasons = (found.scheme as readonly string[]).map((scheme, row) => ({
    scheme,
    course: found.course_no[row] as number,
    concept: found.concept_no[row] as number,
    kind: found.kind[row] as CourseSkillTable['kind'],
    confidence: found.confidence[row] as number,
  }));
  return Map.groupBy(reasons, ({ scheme }) => scheme);
}

export interface CourseText {
  readonly sv: string | null;
  readonly en: string | null;
}

/** The descriptions of the courses from `from` up to `to`, by number. */
export async function courseTexts(
  kysely: Kysely<Tables>,
  { releaseId, from, to }: { readonly releaseId: number; readonly from: number; readonly to: number },
): Promise<ReadonlyMap<number, CourseText>> {
  const rows = await kysely
    .selectFrom('course')
    .select(['course_no', 'text_sv', 'text_en'])
    .where('release_id', '=', releaseId)
    .where('course_no', '>=', from)
    .where('course_no', '<', to)
    .where(sql<boolean>`coalesce(text_sv, text_en) is not null`)
    .execute();
  return new Map(rows.map((row) => [row.course_no, { sv: row.text_sv, en: row.text_en }]));
}
