import { type Kysely, sql } from 'kysely';

const own = sql`person_id = current_setting('vidare.actor', true)`;
const person = sql`person_id text not null references person on delete cascade`;
const item = sql`${person}, item_id text not null, saved_at timestamptz not null`;
const itemKey = sql`primary key (person_id, item_id)`;

/** A year, or a year and a month. */
const month = (column: string) => sql`${sql.ref(column)} text check (${sql.ref(column)} ~ '^[0-9]{4}(-[0-9]{2})?$')`;

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table profile_about (
      ${person},
      saved_at timestamptz not null,
      name text not null,
      email text not null,
      phone text not null,
      place text not null,
      about text not null,
      primary key (person_id)
    )`.execute(db);
  await sql`
    create table profile_wishes (
      ${person},
      saved_at timestamptz not null,
      places text[] not null,
      hours text check (hours in ('full-time', 'part-time', 'either')),
      pay_floor_sek integer check (pay_floor_sek >= 0),
      avoid text[] not null,
      note text not null,
      primary key (person_id)
    )`.execute(db);
  await sql`
    create table profile_experience (
      ${item},
      kind text not null check (kind in ('paid', 'unpaid', 'association', 'care')),
      title text not null check (title <> ''),
      organisation text not null,
      place text not null,
      ${month('started')},
      ${month('ended')},
      description text not null,
      ${itemKey}
    )`.execute(db);
  await sql`
    create table profile_education (
      ${item},
      title text not null check (title <> ''),
      provider text not null,
      country text not null,
      level text not null check (level in (
        'compulsory', 'upper-secondary', 'post-secondary', 'higher-vocational', 'bachelor', 'master', 'doctoral', 'other')),
      ${month('started')},
      ${month('ended')},
      completed boolean not null,
      ${itemKey}
    )`.execute(db);
  await sql`
    create table profile_skill (
      ${item},
      scheme text,
      name text not null check (name <> ''),
      level text check (level in ('learning', 'independent', 'skilled', 'teaches')),
      evidence text not null,
      ${itemKey}
    )`.execute(db);
  await sql`
    create table profile_language (
      ${item},
      level text not null check (level in ('native', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
      ${itemKey}
    )`.execute(db);
  await sql`
    create table saved_job (
      ${item},
      name text not null check (name <> ''),
      choices text not null,
      note text not null,
      ${itemKey}
    )`.execute(db);
  await sql`
    create table saved_plan (
      ${item},
      name text not null check (name <> ''),
      choices text not null,
      note text not null,
      ${itemKey}
    )`.execute(db);
  for (const table of personal) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`
      create policy own on ${sql.table(table)} to vidare_actor using (${own}) with check (${own})`.execute(db);
    await sql`grant select, insert, update, delete on ${sql.table(table)} to vidare_actor`.execute(db);
  }
}

const personal = [
  'profile_about',
  'profile_wishes',
  'profile_experience',
  'profile_education',
  'profile_skill',
  'profile_language',
  'saved_job',
  'saved_plan',
];
