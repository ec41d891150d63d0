import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Tables } from '#db/tables.ts';
import { recordNowAndThen } from '#modules/access/index.ts';

/** Reading is noted no oftener than this, organisation by organisation and act by act. */
const notedEveryMs = 3_600_000;

/** An event of hers: that she read of an organisation and those in it, or of all organisations. */
export async function noteReading(
  transaction: Transaction<Tables>,
  { actor, organisationId }: { readonly actor: PersonActor; readonly organisationId?: string },
  { act, at }: { readonly act: string; readonly at: Date },
): Promise<void> {
  const where =
    organisationId === undefined
      ? { subjectKind: 'installation', subjectId: '' }
      : { subjectKind: 'organisation', subjectId: organisationId, organisationId };
  await recordNowAndThen(transaction, actor.personId, { at, act, ...where, fields: [] }, notedEveryMs);
}
