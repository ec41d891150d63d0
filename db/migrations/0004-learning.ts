import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table course (
      release_id integer not null,
      course_no integer not null,
      title_sv text,
      title_en text,
      text_sv text,
      text_en text,
      eligibility_sv text,
      eligibility_en text,
      subjects text not null,
      search_text text not null,
      level text not null,
      level_as_given text,
      seqf integer check (seqf between 1 and 8),
      credits double precision check (credits > 0),
      credit_system text,
      code text,
      sun text not null,
      ssyk text not null,
      primary key (release_id, course_no),
      check (title_sv is not null or title_en is not null),
      check ((credits is null) = (credit_system is null))
    )`.execute(db);
  await sql`
    create table course_offering (
      release_id integer not null,
      offering_no integer not null,
      offering_id text not null,
      course_no integer not null,
      source text not null,
      provider text,
      url text,
      place text,
      municipality text,
      latitude double precision,
      longitude double precision,
      distance_study boolean not null,
      meetings integer check (meetings >= 0),
      pace_percent integer check (pace_percent > 0),
      language text,
      relative_dates boolean not null,
      start_day integer,
      end_day integer,
      apply_from_day integer,
      apply_by_day integer,
      known_from_day integer,
      known_to_day integer,
      weeks integer check (weeks > 0),
      cost_sek integer check (cost_sek >= 0),
      cost_note_sv text,
      cost_note_en text,
      seats integer check (seats >= 0),
      seats_shared boolean not null,
      primary key (release_id, offering_no),
      unique (release_id, offering_id)
    )`.execute(db);
  await sql`
    create table education_key (
      release_id integer not null,
      ssyk text not null,
      sun text not null,
      education_number text,
      education_name text,
      provider text
    )`.execute(db);
  await sql`create index education_key_by_release on education_key (release_id)`.execute(db);
  await sql`
    create table course_skill (
      release_id integer not null,
      scheme text not null,
      course_no integer not null,
      concept_no integer not null,
      kind text not null check (kind in ('title', 'text', 'subject', 'key')),
      confidence real not null check (confidence between 0 and 1),
      language text check (language in ('sv', 'en')),
      start_at integer,
      end_at integer,
      ssyk text,
      check ((kind = 'key') = (ssyk is not null)),
      check ((kind = 'key') = (start_at is null)),
      check ((start_at is null) = (end_at is null)),
      check ((start_at is null) = (language is null))
    )`.execute(db);
  await sql`create index course_skill_by_course on course_skill (release_id, scheme, course_no)`.execute(db);
  await sql`
    create table course_skill_progress (
      release_id integer not null,
      scheme text not null,
      basis text not null,
      courses_done integer not null,
      courses integer not null,
      primary key (release_id, scheme),
      check (courses_done between 0 and courses)
    )`.execute(db);
}
