import { type Kysely, sql } from 'kysely';

const told = (setting: string) => sql`current_setting(${sql.lit(`vidare.${setting}`)}, true)`;
const administrator = sql`${told('administrator')} = 'yes'`;
const command = sql`${told('task')} = 'administration'`;
/** What the function that tells members is doing just now, and nobody else. */
const telling = sql`${told('telling')} <> ''`;
const ofWhomIsTold = sql`membership.organisation_id = ${told('telling')}`;
const isTold = sql`${telling} and exists (select from membership m
  where m.person_id = person_event.person_id and m.organisation_id = ${told('telling')})`;
const nobodyOwns = sql`${administrator} and count_owners(organisation_id) = 0`;
const owns = sql`exists (select from membership m where m.organisation_id = organisation.organisation_id
  and m.person_id = ${told('actor')} and m.role = 'owner')`;
const isIn = sql`exists (select from membership m where m.organisation_id = region_grant.organisation_id
  and m.person_id = ${told('actor')})`;

export async function up(db: Kysely<never>): Promise<void> {
  // What is gone is told by the name it had; hers, so that it goes with her account.
  await sql`alter table person_event add column called text`.execute(db);
  await sql`alter table administrator add column read_at timestamptz`.execute(db);
  await sql`grant update (read_at) on administrator to vidare_actor`.execute(db);
  await sql`
    create policy command_note on administrator for update to vidare_actor
    using (${command}) with check (${command})`.execute(db);
  await sql`create index event_in_organisation on event (on_behalf_of, act, at) where on_behalf_of is not null`.execute(
    db,
  );
  await endOrganisations(db);
  await tellMembers(db);
}

/** Whoever owns an organisation may end it, and an administrator one that nobody owns; what hangs on it goes along. */
async function endOrganisations(db: Kysely<never>): Promise<void> {
  await sql`alter table membership drop constraint membership_organisation_id_fkey`.execute(db);
  await sql`
    alter table membership add constraint membership_organisation_id_fkey
    foreign key (organisation_id) references organisation on delete cascade`.execute(db);
  await sql`drop policy administrator on organisation`.execute(db);
  await sql`create policy administrator on organisation for select to vidare_actor using (${administrator})`.execute(
    db,
  );
  await sql`
    create policy administrator_make on organisation for insert to vidare_actor with check (${administrator})`.execute(
    db,
  );
  await sql`
    create policy administrator_change on organisation for update to vidare_actor
    using (${administrator}) with check (${administrator})`.execute(db);
  await sql`
    create policy administrator_end on organisation for delete to vidare_actor using (${nobodyOwns})`.execute(db);
  await sql`create policy owner_end on organisation for delete to vidare_actor using (${owns})`.execute(db);
  // Shown for all that she is in at once.
  await sql`alter policy member on region_grant using (${isIn})`.execute(db);
}

async function tellMembers(db: Kysely<never>): Promise<void> {
  await sql`
    create policy told on membership for select to vidare_actor using (${ofWhomIsTold})`.execute(db);
  await sql`
    create policy told on event for insert to vidare_actor with check (${telling}
      and actor in ('member', 'owner', 'administrator') and on_behalf_of = ${told('telling')})`.execute(db);
  await sql`create policy told on person_event for insert to vidare_actor with check (${isTold})`.execute(db);
  await sql`create policy told_before on person_event for select to vidare_actor using (${isTold})`.execute(db);
  // An event for each member but the actor herself, whether she who tells is shown them or not: all, owners, or those
  // with a name; not for who was told the like within the time that every says.
  await sql`
    create function tell_members(wanted text, whom text, doer text, done text, kind text, subject text, said text[],
      name text, told_at timestamptz, every interval) returns void language plpgsql as $$
    begin
      if not exists (select from organisation o where o.organisation_id = wanted) then
        return;
      end if;
      perform set_config('vidare.telling', wanted, true);
      with recent as (
        select p.person_id from event e join person_event p on p.event_id = e.event_id
        where e.on_behalf_of = wanted and e.act = done and e.actor = doer and e.at > told_at - every
      ), concerned as materialized (
        select m.person_id, nextval('event_event_id_seq') as event_id from membership m
        where m.organisation_id = wanted and m.person_id <> current_setting('vidare.actor', true)
          and (whom = 'all' or whom = 'owners' and m.role = 'owner' or whom = 'named' and m.name <> '')
          and m.person_id not in (select r.person_id from recent r)
      ), written as (
        insert into event (event_id, at, actor, on_behalf_of, act, subject_kind, subject_id, fields)
        overriding system value
        select c.event_id, told_at, doer, wanted, done, kind, subject, said from concerned c
      )
      insert into person_event (event_id, person_id, called)
      select c.event_id, c.person_id, name from concerned c;
      perform set_config('vidare.telling', '', true);
    end $$`.execute(db);
}
