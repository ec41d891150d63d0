import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table course
      add column needs_scheme text,
      add column needs text not null default '',
      add check ((needs_scheme is null) = (needs = ''))`.execute(db);
}
