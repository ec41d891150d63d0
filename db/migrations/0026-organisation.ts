import { type Kysely, sql } from 'kysely';

/** Settings of the transaction; outside one they are empty, and match nothing. */
const told = (setting: string) => sql`current_setting(${sql.lit(`vidare.${setting}`)}, true)`;
const at = sql`nullif(${told('at')}, '')::timestamptz`;
const own = sql`person_id = ${told('actor')}`;
/** The organisation that SQL has found the actor to be a member of, and her role there (`db/as-member.ts`). */
const here = sql`organisation_id = ${told('organisation')}`;
const member = sql`(select m.membership_id from membership m
  where m.organisation_id = ${told('organisation')} and m.person_id = ${told('actor')})`;
const owner = sql`${here} and ${told('role')} = 'owner'`;
const unended = sql`used_at is null and revoked_at is null`;
const administrator = sql`${told('administrator')} = 'yes'`;
const command = sql`${told('task')} = 'administration'`;
/** An invitation to own an organisation, that an administrator made. */
const handing = sql`organisation_id is not null and made_by is null`;
/** The role of the invitation that is held; an administrator's lets nobody in once somebody owns the organisation. */
const asInvited = sql`i.role = membership.role and (i.made_by is not null or count_owners(i.organisation_id) = 0)`;
/** The one invitation whose link is held, while it lasts; a used one too, so that using it can be written. */
const held = sql`code_hash = ${told('invitation')} and expires_at > ${at} and revoked_at is null`;

/** What of a row may change once it is there. */
const changing: Readonly<Record<string, readonly string[]>> = {
  organisation: ['kind', 'name', 'sort_key'],
  membership: ['role', 'name', 'hidden'],
  invitation: ['note', 'used_at', 'revoked_at'],
  administrator: ['name', 'hidden'],
};

type Policy = readonly [name: string, on: string, command: string, using: typeof own | null, check: typeof own | null];

const policies: readonly Policy[] = [
  ['member', 'organisation', 'select', mine('member'), null],
  ['owner', 'organisation', 'update', mine('owner'), mine('owner')],
  ['administrator', 'organisation', 'all', administrator, administrator],
  ['invited', 'organisation', 'select', invited(sql`organisation.organisation_id`), null],

  ['member', 'region_grant', 'select', here, null],
  ['administrator', 'region_grant', 'all', administrator, administrator],

  ['own', 'membership', 'select', own, null],
  // Whoever has a protected identity is shown to owners alone, who answer for who is there; and without her name.
  ['colleague', 'membership', 'select', sql`${here} and (not hidden or ${told('role')} = 'owner')`, null],
  ['counted', 'membership', 'select', sql`organisation_id = ${told('counting')} and role = 'owner'`, null],
  ['invited', 'membership', 'insert', null, sql`${own} and ${invited(sql`membership.organisation_id`, asInvited)}`],
  // She may change how she is shown, and not her role.
  ['own_change', 'membership', 'update', own, sql`${own} and ${here} and role = ${told('role')}`],
  // Unless she has been invited to another.
  [
    'invited_change',
    'membership',
    'update',
    own,
    sql`${own} and ${invited(sql`membership.organisation_id`, asInvited)}`,
  ],
  ['own_end', 'membership', 'delete', sql`${own} and ${here}`, null],
  ['owner_change', 'membership', 'update', owner, owner],
  ['owner_end', 'membership', 'delete', owner, null],

  ['owner', 'invitation', 'select', owner, null],
  ['owner_make', 'invitation', 'insert', null, sql`${owner} and made_by = ${member} and ${unended}`],
  ['owner_revoke', 'invitation', 'update', sql`${owner} and used_at is null`, sql`${owner} and revoked_at is not null`],
  ['held', 'invitation', 'select', held, null],
  ['held_use', 'invitation', 'update', held, sql`${held} and used_at is not null`],
  ['administrator', 'invitation', 'select', sql`${administrator} and ${handing}`, null],
  // Only where there is no owner: an administrator is not to let herself into what others own.
  [
    'administrator_make',
    'invitation',
    'insert',
    null,
    sql`${administrator} and ${handing} and ${unended} and role = 'owner' and count_owners(organisation_id) = 0
      and made_as = (select a.administrator_id from administrator a where a.person_id = ${told('actor')})`,
  ],
  [
    'administrator_revoke',
    'invitation',
    'update',
    sql`${administrator} and ${handing} and used_at is null`,
    sql`${administrator} and ${handing} and revoked_at is not null`,
  ],
  [
    'command',
    'invitation',
    'all',
    sql`${command} and role = 'administrator'`,
    sql`${command} and role = 'administrator'`,
  ],
  ['retained', 'invitation', 'select', over(), null],
  ['retained_end', 'invitation', 'delete', over(), null],

  ['own', 'administrator', 'select', own, null],
  ['own_change', 'administrator', 'update', own, own],
  [
    'invited',
    'administrator',
    'insert',
    null,
    sql`${own} and exists (select from invitation i where i.code_hash = ${told('invitation')}
      and i.expires_at > ${at} and i.revoked_at is null and i.used_at is null and i.role = 'administrator')`,
  ],
  ['command', 'administrator', 'select', command, null],
  ['command_end', 'administrator', 'delete', command, null],

  // What an owner does to a member is an event of the member's too; likewise what the command does to an administrator.
  ['by_owner', 'event', 'insert', null, sql`actor = 'owner' and ${told('role')} = 'owner'`],
  ['by_command', 'event', 'insert', null, sql`actor = 'service' and ${command}`],
  [
    'by_owner',
    'person_event',
    'insert',
    null,
    sql`${told('role')} = 'owner' and exists (select from membership m
      where m.person_id = person_event.person_id and m.organisation_id = ${told('organisation')})`,
  ],
  [
    'by_command',
    'person_event',
    'insert',
    null,
    sql`${command} and exists (select from administrator a where a.person_id = person_event.person_id)`,
  ],
];

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table organisation (
      organisation_id text primary key check (length(organisation_id) >= 20),
      kind text not null check (kind in ('employer', 'school', 'school-owner', 'education-provider',
        'trade-association', 'agency', 'region', 'partnership')),
      name text not null check (name <> ''),
      sort_key text collate "C" not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index organisation_by_name on organisation (sort_key, organisation_id)`.execute(db);
  await sql`
    create table region_grant (
      organisation_id text not null references organisation on delete cascade,
      region text not null check (region ~ '^[0-9]{2}$'),
      granted_at timestamptz not null,
      primary key (organisation_id, region)
    )`.execute(db);
  await sql`
    create table membership (
      membership_id text primary key,
      organisation_id text not null references organisation,
      person_id text not null references person on delete cascade,
      role text not null check (role in ('owner', 'editor', 'reader')),
      name text not null,
      hidden boolean not null,
      since timestamptz not null,
      unique (organisation_id, person_id),
      check (name = '' or not hidden)
    )`.execute(db);
  await sql`create index membership_by_person on membership (person_id)`.execute(db);
  await sql`
    create table administrator (
      administrator_id text primary key,
      person_id text not null unique references person on delete cascade,
      name text not null,
      hidden boolean not null,
      since timestamptz not null,
      check (name = '' or not hidden)
    )`.execute(db);
  await sql`
    create table invitation (
      invitation_id text primary key,
      organisation_id text references organisation on delete cascade,
      role text not null check (role in ('owner', 'editor', 'reader', 'administrator')),
      code_hash text not null unique check (code_hash <> ''),
      note text not null,
      made_by text references membership on delete cascade,
      made_as text references administrator on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at),
      used_at timestamptz,
      revoked_at timestamptz,
      check ((organisation_id is null) = (role = 'administrator')),
      check (used_at is null or revoked_at is null),
      check (made_by is null or made_as is null)
    )`.execute(db);
  await sql`create index invitation_by_organisation on invitation (organisation_id, created_at)`.execute(db);
  await sql`create index invitation_by_maker on invitation (made_by)`.execute(db);
  await sql`create index invitation_by_administrator on invitation (made_as)`.execute(db);
  await sql`
    create unique index invitation_to_own on invitation (organisation_id)
    where made_by is null and used_at is null and revoked_at is null`.execute(db);

  for (const table of ['organisation', 'region_grant', 'membership', 'invitation', 'administrator']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`grant select, insert, delete on ${sql.table(table)} to vidare_actor`.execute(db);
  }
  for (const [table, columns] of Object.entries(changing)) {
    const listed = sql.join(columns.map((column) => sql.ref(column)));
    await sql`grant update (${listed}) on ${sql.table(table)} to vidare_actor`.execute(db);
  }
  await addFunctions(db);
  for (const [name, table, doing, using, check] of policies)
    await sql`
      create policy ${sql.ref(name)} on ${sql.table(table)} for ${sql.raw(doing)} to vidare_actor
      ${using === null ? sql`` : sql`using (${using})`} ${check === null ? sql`` : sql`with check (${check})`}
    `.execute(db);
}

async function addFunctions(db: Kysely<never>): Promise<void> {
  // How many own it, the same whether she who asks is shown them or not; null where she is not shown the organisation.
  await sql`
    create function count_owners(wanted text) returns integer language plpgsql as $$
    declare
      owners integer;
    begin
      if not exists (select from organisation o where o.organisation_id = wanted) then
        return null;
      end if;
      perform set_config('vidare.counting', wanted, true);
      select count(*) into owners from membership m where m.organisation_id = wanted and m.role = 'owner';
      perform set_config('vidare.counting', '', true);
      return owners;
    end $$`.execute(db);
  // For policies of what is in a region: whether the organisation that the actor is in here may act there.
  await sql`
    create function granted(wanted text) returns boolean language sql stable as $$
      select exists (select from region_grant g
        where g.organisation_id = current_setting('vidare.organisation', true) and g.region = wanted)
    $$`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'permission denied for %: %', tg_table_name, tg_name using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  // Policies do not see what a row was: an owner gives roles, and how a member is shown is the member's own.
  await sql`
    create trigger shown_as_she_says before update on membership for each row
    when ((new.name, new.hidden) is distinct from (old.name, old.hidden) and old.person_id is distinct from ${told('actor')})
    execute function refuse_change()`.execute(db);
  await sql`
    create trigger kind_is_administrators before update on organisation for each row
    when (new.kind <> old.kind and (${administrator}) is not true)
    execute function refuse_change()`.execute(db);
}

/** Of an organisation that the actor is in; what a subquery finds is bound by the policies of its table. */
function mine(role: 'member' | 'owner') {
  return sql`exists (select from membership m where m.organisation_id = organisation.organisation_id
    and m.person_id = ${told('actor')} ${role === 'owner' ? sql`and m.role = 'owner'` : sql``})`;
}

/** That the link of an invitation is held that leads there, and is not used. */
function invited(organisation: typeof own, more: typeof own = sql`true`) {
  return sql`exists (select from invitation i where i.organisation_id = ${organisation} and ${more}
    and i.code_hash = ${told('invitation')} and i.expires_at > ${at} and i.revoked_at is null and i.used_at is null)`;
}

function over() {
  return sql`${told('task')} = 'retention' and least(expires_at, used_at, revoked_at) <= ${at}`;
}
