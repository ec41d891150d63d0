import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseProblem } from './database-problem.ts';
import * as releaseAndEvent from './migrations/0001-release-and-event.ts';
import * as taxonomy from './migrations/0002-taxonomy.ts';
import * as labourMarket from './migrations/0003-labour-market.ts';
import * as learning from './migrations/0004-learning.ts';
import * as validation from './migrations/0005-validation.ts';
import * as sortOrder from './migrations/0006-sort-order.ts';
import * as access from './migrations/0007-access.ts';
import * as profiles from './migrations/0008-profiles.ts';
import * as transitions from './migrations/0009-transitions-and-employed.ts';
import * as waysIn from './migrations/0010-ways-in.ts';
import * as identity from './migrations/0011-identity.ts';
import * as share from './migrations/0015-share.ts';
import * as consent from './migrations/0016-consent.ts';
import * as retention from './migrations/0017-retention.ts';
import * as courseRequirements from './migrations/0025-course-requirements.ts';
import * as organisation from './migrations/0026-organisation.ts';
import * as sessionCare from './migrations/0030-session-care.ts';
import * as toldToMembers from './migrations/0031-told-to-members.ts';
import type { Tables } from './tables.ts';

const migrations = {
  '0001-release-and-event': releaseAndEvent,
  '0002-taxonomy': taxonomy,
  '0003-labour-market': labourMarket,
  '0004-learning': learning,
  '0005-validation': validation,
  '0006-sort-order': sortOrder,
  '0007-access': access,
  '0008-profiles': profiles,
  '0009-transitions-and-employed': transitions,
  '0010-ways-in': waysIn,
  '0011-identity': identity,
  '0015-share': share,
  '0016-consent': consent,
  '0017-retention': retention,
  '0025-course-requirements': courseRequirements,
  '0026-organisation': organisation,
  '0030-session-care': sessionCare,
  '0031-told-to-members': toldToMembers,
};

/**
 * Brings the schema up to date. Several servers may do so at once: the migrator takes an advisory lock
 * and the latecomers find nothing left to do. A new one is numbered after all that are there.
 * @throws DatabaseProblem when a later version has been at it.
 */
export async function migrate(kysely: Kysely<Tables>): Promise<void> {
  const newer = await unknownMigration(kysely);
  if (newer !== undefined) throw DatabaseProblem.newerSchema(newer);
  const { error } = await migratorOf(kysely).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Brings an empty database to what it was after one migration: for trying how an older one is brought up to date. */
export async function migrateUntil(kysely: Kysely<Tables>, migration: keyof typeof migrations): Promise<void> {
  const { error } = await migratorOf(kysely).migrateTo(migration);
  if (error !== undefined) throw error;
}

function migratorOf(kysely: Kysely<Tables>): Migrator {
  const provider = { getMigrations: async () => migrations };
  return new Migrator({ db: kysely, provider });
}

/** One that was run here and that this version does not know. */
async function unknownMigration(kysely: Kysely<Tables>): Promise<string | undefined> {
  const { rows: tables } = await sql`
    select from pg_class where relname = 'kysely_migration' and relnamespace = current_schema()::regnamespace`.execute(
    kysely,
  );
  if (tables.length === 0) return undefined;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc`.execute(kysely);
  return rows.find(({ name }) => !(name in migrations))?.name;
}
