import { type Kysely, sql } from 'kysely';

const retention = sql`current_setting('vidare.task', true) = 'retention'`;
const at = sql`nullif(current_setting('vidare.at', true), '')::timestamptz`;

/**
 * What the removal of what is unused is shown: only what is over. The periods themselves are the program's; these are
 * floors below which nothing is seen, whatever the SQL asks for.
 */
export async function up(db: Kysely<never>): Promise<void> {
  // Accounts that were there before count as used today.
  await sql`alter table person add column used_at timestamptz not null default now()`.execute(db);
  await sql`alter table person alter column used_at drop default`.execute(db);
  await sql`alter table person add column warned_at timestamptz`.execute(db);
  await sql`create index person_by_use on person (used_at)`.execute(db);

  const unused = sql`${retention} and used_at < ${at} - interval '3 months'`;
  await sql`create policy unused on person for select to vidare_actor using (${unused})`.execute(db);
  await sql`create policy unused_warned on person for update to vidare_actor using (${unused}) with check (${unused})`.execute(
    db,
  );
  await sql`create policy unused_removed on person for delete to vidare_actor using (${unused})`.execute(db);

  const over = {
    session: sql`${retention} and (expires_at <= ${at} or used_at <= ${at} - interval '1 hour')`,
    sign_in_attempt: sql`${retention} and expires_at <= ${at}`,
    share: sql`${retention} and coalesce(closed_at, expires_at) <= ${at}`,
  };
  for (const [table, condition] of Object.entries(over)) {
    const name = sql.table(table);
    await sql`create policy retained on ${name} for select to vidare_actor using (${condition})`.execute(db);
    await sql`create policy retained_end on ${name} for delete to vidare_actor using (${condition})`.execute(db);
  }
  await sql`
    create policy retained_forgotten on share for update to vidare_actor
    using (${over.share}) with check (${over.share})`.execute(db);

  // Seeing that there is a share is not reading what it shows: that is for whoever has its link.
  const reading = sql`current_setting('vidare.share', true) <> ''`;
  await sql`
    alter policy held on share_item using (${reading} and exists (
      select from share s where s.share_id = share_item.share_id and s.person_id = share_item.person_id))`.execute(db);
  await sql`
    alter policy shared on profile_about using (${reading} and exists (
      select from share s where s.person_id = profile_about.person_id and cardinality(s.about_fields) > 0))`.execute(
    db,
  );
  await sql`
    alter policy shared on profile_wishes using (${reading} and exists (
      select from share s where s.person_id = profile_wishes.person_id and s.wishes))`.execute(db);

  // That it was done is an event of the service's; a warning is also hers.
  await sql`
    create policy swept on event for insert to vidare_actor with check (${retention} and actor = 'service')`.execute(
    db,
  );
  await sql`
    create policy warned on person_event for insert to vidare_actor
    with check (${retention} and exists (select from person p where p.person_id = person_event.person_id))`.execute(db);
}
