import { type Kysely, sql } from 'kysely';

const own = sql`person_id = current_setting('vidare.actor', true)`;
const counting = sql`current_setting('vidare.task', true) = 'statistics'`;

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table consent (
      person_id text not null references person on delete cascade,
      purpose text not null,
      edition integer not null,
      given_at timestamptz not null,
      withdrawn_at timestamptz,
      primary key (person_id, purpose, given_at),
      check (withdrawn_at is null or withdrawn_at >= given_at)
    )`.execute(db);
  await sql`create unique index consent_standing on consent (person_id, purpose) where withdrawn_at is null`.execute(
    db,
  );
  await sql`alter table person add column protected_at timestamptz`.execute(db);
  await sql`alter table consent enable row level security`.execute(db);
  await sql`alter table consent force row level security`.execute(db);
  await sql`create policy own on consent to vidare_actor using (${own}) with check (${own})`.execute(db);
  await sql`grant select, insert, update, delete on consent to vidare_actor`.execute(db);
  // Statistics see the skills of those who have said that theirs may be counted, and nothing else of anybody.
  await sql`
    create policy counted on consent for select to vidare_actor
    using (${counting} and purpose = 'skill-statistics' and withdrawn_at is null)`.execute(db);
  await sql`
    create policy counted on profile_skill for select to vidare_actor
    using (${counting} and scheme is not null
      and exists (select from consent c where c.person_id = profile_skill.person_id))`.execute(db);
}
