-- Written by npm run generate from the migrations; do not edit.

create table administrator (
  administrator_id text not null,
  person_id text not null,
  name text not null,
  hidden boolean not null,
  since timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint administrator_check CHECK (name = ''::text OR NOT hidden),
  constraint administrator_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint administrator_person_id_key UNIQUE (person_id),
  constraint administrator_pkey PRIMARY KEY (administrator_id)
);

create table concept (
  release_id integer not null,
  concept_no integer not null,
  concept_id text not null,
  kind text not null,
  code text,
  definition_sv text,
  definition_en text,
  constraint concept_kind_check CHECK (kind = ANY (ARRAY['occupation'::text, 'occupation-group'::text, 'job-title'::text, 'skill'::text, 'skill-group'::text])),
  constraint concept_pkey PRIMARY KEY (release_id, concept_no)
);

create table concept_label (
  release_id integer not null,
  concept_no integer not null,
  language text not null,
  form text not null,
  label text not null,
  constraint concept_label_form_check CHECK (form = ANY (ARRAY['preferred'::text, 'alternative'::text, 'hidden'::text])),
  constraint concept_label_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
);

create table concept_mapping (
  release_id integer not null,
  from_no integer not null,
  scheme text not null,
  code text not null,
  match text not null,
  constraint concept_mapping_match_check CHECK (match = ANY (ARRAY['broader'::text, 'close'::text, 'exact'::text]))
);

create table concept_relation (
  release_id integer not null,
  relation text not null,
  from_no integer not null,
  to_no integer not null,
  rank integer not null,
  weight real not null
);

create table concept_theme (
  release_id integer not null,
  concept_no integer not null,
  theme text not null,
  share real not null,
  constraint concept_theme_pkey PRIMARY KEY (release_id, concept_no, theme),
  constraint concept_theme_share_check CHECK (share >= 0::double precision AND share <= 1::double precision)
);

create table consent (
  person_id text not null,
  purpose text not null,
  edition integer not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint consent_check CHECK (withdrawn_at IS NULL OR withdrawn_at >= given_at),
  constraint consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint consent_pkey PRIMARY KEY (person_id, purpose, given_at)
);

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
  seqf integer,
  credits double precision,
  credit_system text,
  code text,
  sun text not null,
  ssyk text not null,
  needs_scheme text,
  needs text default ''::text not null,
  constraint course_check CHECK (title_sv IS NOT NULL OR title_en IS NOT NULL),
  constraint course_check1 CHECK ((credits IS NULL) = (credit_system IS NULL)),
  constraint course_check2 CHECK ((needs_scheme IS NULL) = (needs = ''::text)),
  constraint course_credits_check CHECK (credits > 0::double precision),
  constraint course_pkey PRIMARY KEY (release_id, course_no),
  constraint course_seqf_check CHECK (seqf >= 1 AND seqf <= 8)
);

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
  meetings integer,
  pace_percent integer,
  language text,
  relative_dates boolean not null,
  start_day integer,
  end_day integer,
  apply_from_day integer,
  apply_by_day integer,
  known_from_day integer,
  known_to_day integer,
  weeks integer,
  cost_sek integer,
  cost_note_sv text,
  cost_note_en text,
  seats integer,
  seats_shared boolean not null,
  constraint course_offering_cost_sek_check CHECK (cost_sek >= 0),
  constraint course_offering_meetings_check CHECK (meetings >= 0),
  constraint course_offering_pace_percent_check CHECK (pace_percent > 0),
  constraint course_offering_pkey PRIMARY KEY (release_id, offering_no),
  constraint course_offering_release_id_offering_id_key UNIQUE (release_id, offering_id),
  constraint course_offering_seats_check CHECK (seats >= 0),
  constraint course_offering_weeks_check CHECK (weeks > 0)
);

create table course_skill (
  release_id integer not null,
  scheme text not null,
  course_no integer not null,
  concept_no integer not null,
  kind text not null,
  confidence real not null,
  language text,
  start_at integer,
  end_at integer,
  ssyk text,
  constraint course_skill_check CHECK ((kind = 'key'::text) = (ssyk IS NOT NULL)),
  constraint course_skill_check1 CHECK ((kind = 'key'::text) = (start_at IS NULL)),
  constraint course_skill_check2 CHECK ((start_at IS NULL) = (end_at IS NULL)),
  constraint course_skill_check3 CHECK ((start_at IS NULL) = (language IS NULL)),
  constraint course_skill_confidence_check CHECK (confidence >= 0::double precision AND confidence <= 1::double precision),
  constraint course_skill_kind_check CHECK (kind = ANY (ARRAY['title'::text, 'text'::text, 'subject'::text, 'key'::text])),
  constraint course_skill_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
);

create table course_skill_progress (
  release_id integer not null,
  scheme text not null,
  basis text not null,
  courses_done integer not null,
  courses integer not null,
  constraint course_skill_progress_check CHECK (courses_done >= 0 AND courses_done <= courses),
  constraint course_skill_progress_pkey PRIMARY KEY (release_id, scheme)
);

create table education_key (
  release_id integer not null,
  ssyk text not null,
  sun text not null,
  education_number text,
  education_name text,
  provider text
);

create table employed_count (
  release_id integer not null,
  ssyk text not null,
  employed integer not null,
  year integer not null,
  constraint employed_count_employed_check CHECK (employed >= 0),
  constraint employed_count_pkey PRIMARY KEY (release_id, ssyk)
);

create table event (
  event_id bigint generated always as identity not null,
  at timestamp with time zone not null,
  actor text not null,
  on_behalf_of text,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  fields text[] default '{}'::text[] not null,
  constraint event_pkey PRIMARY KEY (event_id)
);

create table forecast_group (
  release_id integer not null,
  forecast_no integer not null,
  ssyk text not null,
  constraint forecast_group_pkey PRIMARY KEY (release_id, ssyk, forecast_no)
);

create table forecast_occupation (
  release_id integer not null,
  forecast_no integer not null,
  forecast_id text not null,
  name_sv text,
  name_en text,
  field_sv text,
  field_en text,
  part_of_group boolean not null,
  constraint forecast_occupation_pkey PRIMARY KEY (release_id, forecast_no)
);

create table forecast_value (
  release_id integer not null,
  forecast_no integer not null,
  place text not null,
  chances text,
  direction text,
  constraint forecast_value_chances_check CHECK (chances = ANY (ARRAY['small'::text, 'medium'::text, 'large'::text])),
  constraint forecast_value_direction_check CHECK (direction = ANY (ARRAY['decrease'::text, 'same'::text, 'increase'::text])),
  constraint forecast_value_pkey PRIMARY KEY (release_id, forecast_no, place)
);

create table identity (
  identity_id text not null,
  person_id text not null,
  provider text not null,
  pseudonym text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint identity_pkey PRIMARY KEY (identity_id),
  constraint identity_pseudonym_check CHECK (pseudonym <> ''::text),
  constraint identity_pseudonym_key UNIQUE (pseudonym)
);

create table invitation (
  invitation_id text not null,
  organisation_id text,
  role text not null,
  code_hash text not null,
  note text not null,
  made_by text,
  made_as text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint invitation_check CHECK (expires_at > created_at),
  constraint invitation_check1 CHECK ((organisation_id IS NULL) = (role = 'administrator'::text)),
  constraint invitation_check2 CHECK (used_at IS NULL OR revoked_at IS NULL),
  constraint invitation_check3 CHECK (made_by IS NULL OR made_as IS NULL),
  constraint invitation_code_hash_check CHECK (code_hash <> ''::text),
  constraint invitation_code_hash_key UNIQUE (code_hash),
  constraint invitation_made_as_fkey FOREIGN KEY (made_as) REFERENCES administrator(administrator_id) ON DELETE CASCADE,
  constraint invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES membership(membership_id) ON DELETE CASCADE,
  constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id) ON DELETE CASCADE,
  constraint invitation_pkey PRIMARY KEY (invitation_id),
  constraint invitation_role_check CHECK (role = ANY (ARRAY['owner'::text, 'editor'::text, 'reader'::text, 'administrator'::text]))
);

create table membership (
  membership_id text not null,
  organisation_id text not null,
  person_id text not null,
  role text not null,
  name text not null,
  hidden boolean not null,
  since timestamp with time zone not null,
  constraint membership_check CHECK (name = ''::text OR NOT hidden),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id) ON DELETE CASCADE,
  constraint membership_organisation_id_person_id_key UNIQUE (organisation_id, person_id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint membership_pkey PRIMARY KEY (membership_id),
  constraint membership_role_check CHECK (role = ANY (ARRAY['owner'::text, 'editor'::text, 'reader'::text]))
);

create table organisation (
  organisation_id text not null,
  kind text not null,
  name text not null,
  sort_key text collate "C" not null,
  created_at timestamp with time zone not null,
  constraint organisation_kind_check CHECK (kind = ANY (ARRAY['employer'::text, 'school'::text, 'school-owner'::text, 'education-provider'::text, 'trade-association'::text, 'agency'::text, 'region'::text, 'partnership'::text])),
  constraint organisation_name_check CHECK (name <> ''::text),
  constraint organisation_organisation_id_check CHECK (length(organisation_id) >= 20),
  constraint organisation_pkey PRIMARY KEY (organisation_id)
);

create table passkey (
  passkey_id text not null,
  person_id text not null,
  credential_id text not null,
  public_key text not null,
  sign_count bigint not null,
  transports text[] not null,
  name text not null,
  synced boolean not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_credential_id_check CHECK (credential_id <> ''::text),
  constraint passkey_credential_id_key UNIQUE (credential_id),
  constraint passkey_name_check CHECK (name <> ''::text),
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint passkey_pkey PRIMARY KEY (passkey_id),
  constraint passkey_sign_count_check CHECK (sign_count >= 0)
);

create table pay (
  release_id integer not null,
  ssyk text not null,
  p10 integer,
  median integer,
  p90 integer,
  year integer,
  constraint pay_median_check CHECK (median > 0),
  constraint pay_p10_check CHECK (p10 > 0),
  constraint pay_p90_check CHECK (p90 > 0),
  constraint pay_pkey PRIMARY KEY (release_id, ssyk)
);

create table person (
  person_id text not null,
  persona text,
  created_at timestamp with time zone not null,
  protected_at timestamp with time zone,
  used_at timestamp with time zone not null,
  warned_at timestamp with time zone,
  constraint person_person_id_check CHECK (length(person_id) >= 20),
  constraint person_pkey PRIMARY KEY (person_id)
);

create table person_event (
  event_id bigint not null,
  person_id text not null,
  called text,
  constraint person_event_event_id_fkey FOREIGN KEY (event_id) REFERENCES event(event_id),
  constraint person_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint person_event_pkey PRIMARY KEY (event_id)
);

create table place (
  release_id integer not null,
  code text not null,
  kind text not null,
  name_sv text not null,
  name_en text not null,
  sort_key text collate "C" not null,
  parent text,
  latitude double precision,
  longitude double precision,
  tile_column integer,
  tile_row integer,
  polygons jsonb,
  constraint place_kind_check CHECK (kind = ANY (ARRAY['country'::text, 'region'::text, 'municipality'::text])),
  constraint place_pkey PRIMARY KEY (release_id, code)
);

create table profile_about (
  person_id text not null,
  saved_at timestamp with time zone not null,
  name text not null,
  email text not null,
  phone text not null,
  place text not null,
  about text not null,
  constraint profile_about_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint profile_about_pkey PRIMARY KEY (person_id)
);

create table profile_education (
  person_id text not null,
  item_id text not null,
  saved_at timestamp with time zone not null,
  title text not null,
  provider text not null,
  country text not null,
  level text not null,
  started text,
  ended text,
  completed boolean not null,
  constraint profile_education_ended_check CHECK (ended ~ '^[0-9]{4}(-[0-9]{2})?$'::text),
  constraint profile_education_level_check CHECK (level = ANY (ARRAY['compulsory'::text, 'upper-secondary'::text, 'post-secondary'::text, 'higher-vocational'::text, 'bachelor'::text, 'master'::text, 'doctoral'::text, 'other'::text])),
  constraint profile_education_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint profile_education_pkey PRIMARY KEY (person_id, item_id),
  constraint profile_education_started_check CHECK (started ~ '^[0-9]{4}(-[0-9]{2})?$'::text),
  constraint profile_education_title_check CHECK (title <> ''::text)
);

create table profile_experience (
  person_id text not null,
  item_id text not null,
  saved_at timestamp with time zone not null,
  kind text not null,
  title text not null,
  organisation text not null,
  place text not null,
  started text,
  ended text,
  description text not null,
  constraint profile_experience_ended_check CHECK (ended ~ '^[0-9]{4}(-[0-9]{2})?$'::text),
  constraint profile_experience_kind_check CHECK (kind = ANY (ARRAY['paid'::text, 'unpaid'::text, 'association'::text, 'care'::text])),
  constraint profile_experience_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint profile_experience_pkey PRIMARY KEY (person_id, item_id),
  constraint profile_experience_started_check CHECK (started ~ '^[0-9]{4}(-[0-9]{2})?$'::text),
  constraint profile_experience_title_check CHECK (title <> ''::text)
);

create table profile_language (
  person_id text not null,
  item_id text not null,
  saved_at timestamp with time zone not null,
  level text not null,
  constraint profile_language_level_check CHECK (level = ANY (ARRAY['native'::text, 'a1'::text, 'a2'::text, 'b1'::text, 'b2'::text, 'c1'::text, 'c2'::text])),
  constraint profile_language_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint profile_language_pkey PRIMARY KEY (person_id, item_id)
);

create table profile_skill (
  person_id text not null,
  item_id text not null,
  saved_at timestamp with time zone not null,
  scheme text,
  name text not null,
  level text,
  evidence text not null,
  constraint profile_skill_level_check CHECK (level = ANY (ARRAY['learning'::text, 'independent'::text, 'skilled'::text, 'teaches'::text])),
  constraint profile_skill_name_check CHECK (name <> ''::text),
  constraint profile_skill_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint profile_skill_pkey PRIMARY KEY (person_id, item_id)
);

create table profile_wishes (
  person_id text not null,
  saved_at timestamp with time zone not null,
  places text[] not null,
  hours text,
  pay_floor_sek integer,
  avoid text[] not null,
  note text not null,
  constraint profile_wishes_hours_check CHECK (hours = ANY (ARRAY['full-time'::text, 'part-time'::text, 'either'::text])),
  constraint profile_wishes_pay_floor_sek_check CHECK (pay_floor_sek >= 0),
  constraint profile_wishes_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint profile_wishes_pkey PRIMARY KEY (person_id)
);

create table recovery_code (
  code_hash text not null,
  person_id text not null,
  created_at timestamp with time zone not null,
  constraint recovery_code_code_hash_check CHECK (code_hash <> ''::text),
  constraint recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint recovery_code_pkey PRIMARY KEY (code_hash)
);

create table region_grant (
  organisation_id text not null,
  region text not null,
  granted_at timestamp with time zone not null,
  constraint region_grant_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id) ON DELETE CASCADE,
  constraint region_grant_pkey PRIMARY KEY (organisation_id, region),
  constraint region_grant_region_check CHECK (region ~ '^[0-9]{2}$'::text)
);

create table release (
  release_id integer generated always as identity not null,
  dataset text collate "C" not null,
  pack_id text not null,
  pack_title text not null,
  synthetic boolean not null,
  fingerprint text not null,
  files jsonb not null,
  state text not null,
  records integer default 0 not null,
  left_out jsonb default '{}'::jsonb not null,
  started_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  activated_at timestamp with time zone,
  constraint release_check CHECK (state = 'loading'::text OR activated_at IS NOT NULL),
  constraint release_pkey PRIMARY KEY (release_id),
  constraint release_state_check CHECK (state = ANY (ARRAY['loading'::text, 'active'::text, 'retired'::text]))
);

create table saved_job (
  person_id text not null,
  item_id text not null,
  saved_at timestamp with time zone not null,
  name text not null,
  choices text not null,
  note text not null,
  constraint saved_job_name_check CHECK (name <> ''::text),
  constraint saved_job_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint saved_job_pkey PRIMARY KEY (person_id, item_id)
);

create table saved_plan (
  person_id text not null,
  item_id text not null,
  saved_at timestamp with time zone not null,
  name text not null,
  choices text not null,
  note text not null,
  constraint saved_plan_name_check CHECK (name <> ''::text),
  constraint saved_plan_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint saved_plan_pkey PRIMARY KEY (person_id, item_id)
);

create table session (
  session_id text not null,
  person_id text not null,
  token_hash text not null,
  way text not null,
  device text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  provider text,
  shared boolean default false not null,
  settling boolean default false not null,
  confirmed_at timestamp with time zone not null,
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint session_pkey PRIMARY KEY (session_id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_way_check CHECK (way = ANY (ARRAY['persona'::text, 'passkey'::text, 'provider'::text, 'recovery'::text]))
);

create table share (
  share_id text not null,
  person_id text not null,
  name text not null,
  token_hash text,
  about_fields text[] not null,
  wishes boolean not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  opened_at timestamp with time zone,
  opens integer default 0 not null,
  constraint share_about_fields_check CHECK (about_fields <@ ARRAY['name'::text, 'email'::text, 'phone'::text, 'place'::text, 'about'::text]),
  constraint share_check CHECK (expires_at > created_at),
  constraint share_check1 CHECK (closed_at IS NULL OR token_hash IS NULL),
  constraint share_name_check CHECK (name <> ''::text),
  constraint share_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint share_pkey PRIMARY KEY (share_id),
  constraint share_token_hash_check CHECK (token_hash <> ''::text),
  constraint share_token_hash_key UNIQUE (token_hash)
);

create table share_item (
  share_id text not null,
  person_id text not null,
  part text not null,
  item_id text not null,
  constraint share_item_part_check CHECK (part = ANY (ARRAY['experiences'::text, 'educations'::text, 'skills'::text, 'languages'::text, 'jobs'::text, 'plans'::text])),
  constraint share_item_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint share_item_pkey PRIMARY KEY (share_id, part, item_id),
  constraint share_item_share_id_fkey FOREIGN KEY (share_id) REFERENCES share(share_id) ON DELETE CASCADE
);

create table sign_in_attempt (
  attempt_hash text not null,
  person_id text,
  content jsonb not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_attempt_attempt_hash_check CHECK (attempt_hash <> ''::text),
  constraint sign_in_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id) ON DELETE CASCADE,
  constraint sign_in_attempt_pkey PRIMARY KEY (attempt_hash)
);

create table vacancy_count (
  release_id integer not null,
  ssyk text not null,
  place text not null,
  vacancies integer not null,
  constraint vacancy_count_pkey PRIMARY KEY (release_id, place, ssyk),
  constraint vacancy_count_vacancies_check CHECK (vacancies >= 0)
);

create table validation_offer (
  release_id integer not null,
  offer_no integer not null,
  offer_id text not null,
  title_sv text,
  title_en text,
  provider text not null,
  ssyk text not null,
  framework_sv text,
  framework_en text,
  seqf integer,
  weeks integer not null,
  hours_per_week integer not null,
  cost_sek integer,
  municipality text,
  distance boolean not null,
  skill_scheme text,
  skills text not null,
  constraint validation_offer_check CHECK (title_sv IS NOT NULL OR title_en IS NOT NULL),
  constraint validation_offer_check1 CHECK (distance OR municipality IS NOT NULL),
  constraint validation_offer_check2 CHECK ((skill_scheme IS NULL) = (skills = ''::text)),
  constraint validation_offer_cost_sek_check CHECK (cost_sek >= 0),
  constraint validation_offer_hours_per_week_check CHECK (hours_per_week > 0),
  constraint validation_offer_pkey PRIMARY KEY (release_id, offer_no),
  constraint validation_offer_release_id_offer_id_key UNIQUE (release_id, offer_id),
  constraint validation_offer_seqf_check CHECK (seqf >= 1 AND seqf <= 8),
  constraint validation_offer_weeks_check CHECK (weeks > 0)
);

CREATE UNIQUE INDEX concept_by_id ON concept USING btree (release_id, concept_id);

CREATE INDEX concept_label_by_concept ON concept_label USING btree (release_id, concept_no);

CREATE INDEX concept_mapping_by_release ON concept_mapping USING btree (release_id);

CREATE INDEX concept_relation_by_kind ON concept_relation USING btree (release_id, relation);

CREATE UNIQUE INDEX consent_standing ON consent USING btree (person_id, purpose) WHERE (withdrawn_at IS NULL);

CREATE INDEX course_skill_by_course ON course_skill USING btree (release_id, scheme, course_no);

CREATE INDEX education_key_by_release ON education_key USING btree (release_id);

CREATE INDEX event_in_organisation ON event USING btree (on_behalf_of, act, at) WHERE (on_behalf_of IS NOT NULL);

CREATE INDEX event_subject ON event USING btree (subject_kind, subject_id, event_id);

CREATE INDEX identity_by_person ON identity USING btree (person_id, created_at);

CREATE INDEX invitation_by_administrator ON invitation USING btree (made_as);

CREATE INDEX invitation_by_maker ON invitation USING btree (made_by);

CREATE INDEX invitation_by_organisation ON invitation USING btree (organisation_id, created_at);

CREATE UNIQUE INDEX invitation_to_own ON invitation USING btree (organisation_id) WHERE ((made_by IS NULL) AND (used_at IS NULL) AND (revoked_at IS NULL));

CREATE INDEX membership_by_person ON membership USING btree (person_id);

CREATE INDEX organisation_by_name ON organisation USING btree (sort_key, organisation_id);

CREATE INDEX passkey_by_person ON passkey USING btree (person_id, created_at);

CREATE INDEX person_by_use ON person USING btree (used_at);

CREATE INDEX person_event_latest ON person_event USING btree (person_id, event_id);

CREATE INDEX recovery_code_by_person ON recovery_code USING btree (person_id);

CREATE UNIQUE INDEX release_active ON release USING btree (dataset) WHERE (state = 'active'::text);

CREATE INDEX session_by_person ON session USING btree (person_id);

CREATE INDEX share_by_person ON share USING btree (person_id, created_at);

CREATE INDEX share_item_by_item ON share_item USING btree (person_id, part, item_id);

CREATE INDEX sign_in_attempt_by_end ON sign_in_attempt USING btree (expires_at);

CREATE INDEX sign_in_attempt_by_person ON sign_in_attempt USING btree (person_id);

CREATE INDEX vacancy_count_by_ssyk ON vacancy_count USING btree (release_id, ssyk);

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
    end $$;

create function granted(wanted text) returns boolean language sql stable as $$
      select exists (select from region_grant g
        where g.organisation_id = current_setting('vidare.organisation', true) and g.region = wanted)
    $$;

create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'permission denied for %: %', tg_table_name, tg_name using errcode = 'insufficient_privilege';
    end $$;

create function tell_members(wanted text, whom text, doer text, done text, kind text, subject text, said text[], name text, told_at timestamp with time zone, every interval) returns void language plpgsql as $$
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
    end $$;

CREATE TRIGGER shown_as_she_says BEFORE UPDATE ON membership FOR EACH ROW WHEN ((new.name IS DISTINCT FROM old.name OR new.hidden IS DISTINCT FROM old.hidden) AND old.person_id IS DISTINCT FROM current_setting('vidare.actor'::text, true)) EXECUTE FUNCTION refuse_change();

CREATE TRIGGER kind_is_administrators BEFORE UPDATE ON organisation FOR EACH ROW WHEN (new.kind <> old.kind AND (current_setting('vidare.administrator'::text, true) = 'yes'::text) IS NOT TRUE) EXECUTE FUNCTION refuse_change();

alter table administrator enable row level security, force row level security;

alter table consent enable row level security, force row level security;

alter table event enable row level security;

alter table identity enable row level security, force row level security;

alter table invitation enable row level security, force row level security;

alter table membership enable row level security, force row level security;

alter table organisation enable row level security, force row level security;

alter table passkey enable row level security, force row level security;

alter table person enable row level security, force row level security;

alter table person_event enable row level security, force row level security;

alter table profile_about enable row level security, force row level security;

alter table profile_education enable row level security, force row level security;

alter table profile_experience enable row level security, force row level security;

alter table profile_language enable row level security, force row level security;

alter table profile_skill enable row level security, force row level security;

alter table profile_wishes enable row level security, force row level security;

alter table recovery_code enable row level security, force row level security;

alter table region_grant enable row level security, force row level security;

alter table saved_job enable row level security, force row level security;

alter table saved_plan enable row level security, force row level security;

alter table session enable row level security, force row level security;

alter table share enable row level security, force row level security;

alter table share_item enable row level security, force row level security;

alter table sign_in_attempt enable row level security, force row level security;

create policy command on administrator for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'administration'::text);

create policy command_end on administrator for delete to vidare_actor using (current_setting('vidare.task'::text, true) = 'administration'::text);

create policy command_note on administrator for update to vidare_actor using (current_setting('vidare.task'::text, true) = 'administration'::text) with check (current_setting('vidare.task'::text, true) = 'administration'::text);

create policy invited on administrator for insert to vidare_actor with check (person_id = current_setting('vidare.actor'::text, true) AND (EXISTS ( SELECT
   FROM invitation i
  WHERE i.code_hash = current_setting('vidare.invitation'::text, true) AND i.expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND i.revoked_at IS NULL AND i.used_at IS NULL AND i.role = 'administrator'::text)));

create policy own on administrator for select to vidare_actor using (person_id = current_setting('vidare.actor'::text, true));

create policy own_change on administrator for update to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy counted on consent for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'statistics'::text AND purpose = 'skill-statistics'::text AND withdrawn_at IS NULL AND given_at <= (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '14 days'::interval));

create policy own on consent for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy by_command on event for insert to vidare_actor with check (actor = 'service'::text AND current_setting('vidare.task'::text, true) = 'administration'::text);

create policy by_owner on event for insert to vidare_actor with check (actor = 'owner'::text AND current_setting('vidare.role'::text, true) = 'owner'::text);

create policy linked on event for select to vidare_actor using ((EXISTS ( SELECT
   FROM person_event p
  WHERE p.event_id = event.event_id)));

create policy opened on event for insert to vidare_actor with check (actor = 'reader'::text);

create policy swept on event for insert to vidare_actor with check (current_setting('vidare.task'::text, true) = 'retention'::text AND actor = 'service'::text);

create policy told on event for insert to vidare_actor with check (current_setting('vidare.telling'::text, true) <> ''::text AND (actor = ANY (ARRAY['member'::text, 'owner'::text, 'administrator'::text])) AND on_behalf_of = current_setting('vidare.telling'::text, true));

create policy written on event for insert to vidare_actor with check (actor = 'person'::text);

create policy held on identity for select to vidare_actor using (pseudonym = current_setting('vidare.pseudonym'::text, true));

create policy own on identity for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy administrator on invitation for select to vidare_actor using (current_setting('vidare.administrator'::text, true) = 'yes'::text AND organisation_id IS NOT NULL AND made_by IS NULL);

create policy administrator_make on invitation for insert to vidare_actor with check (current_setting('vidare.administrator'::text, true) = 'yes'::text AND organisation_id IS NOT NULL AND made_by IS NULL AND used_at IS NULL AND revoked_at IS NULL AND role = 'owner'::text AND count_owners(organisation_id) = 0 AND made_as = (( SELECT a.administrator_id
   FROM administrator a
  WHERE a.person_id = current_setting('vidare.actor'::text, true))));

create policy administrator_revoke on invitation for update to vidare_actor using (current_setting('vidare.administrator'::text, true) = 'yes'::text AND organisation_id IS NOT NULL AND made_by IS NULL AND used_at IS NULL) with check (current_setting('vidare.administrator'::text, true) = 'yes'::text AND organisation_id IS NOT NULL AND made_by IS NULL AND revoked_at IS NOT NULL);

create policy command on invitation for all to vidare_actor using (current_setting('vidare.task'::text, true) = 'administration'::text AND role = 'administrator'::text) with check (current_setting('vidare.task'::text, true) = 'administration'::text AND role = 'administrator'::text);

create policy held on invitation for select to vidare_actor using (code_hash = current_setting('vidare.invitation'::text, true) AND expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND revoked_at IS NULL);

create policy held_use on invitation for update to vidare_actor using (code_hash = current_setting('vidare.invitation'::text, true) AND expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND revoked_at IS NULL) with check (code_hash = current_setting('vidare.invitation'::text, true) AND expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND revoked_at IS NULL AND used_at IS NOT NULL);

create policy owner on invitation for select to vidare_actor using (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text);

create policy owner_make on invitation for insert to vidare_actor with check (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text AND made_by = (( SELECT m.membership_id
   FROM membership m
  WHERE m.organisation_id = current_setting('vidare.organisation'::text, true) AND m.person_id = current_setting('vidare.actor'::text, true))) AND used_at IS NULL AND revoked_at IS NULL);

create policy owner_revoke on invitation for update to vidare_actor using (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text AND used_at IS NULL) with check (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text AND revoked_at IS NOT NULL);

create policy retained on invitation for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND LEAST(expires_at, used_at, revoked_at) <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy retained_end on invitation for delete to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND LEAST(expires_at, used_at, revoked_at) <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy colleague on membership for select to vidare_actor using (organisation_id = current_setting('vidare.organisation'::text, true) AND (NOT hidden OR current_setting('vidare.role'::text, true) = 'owner'::text));

create policy counted on membership for select to vidare_actor using (organisation_id = current_setting('vidare.counting'::text, true) AND role = 'owner'::text);

create policy invited on membership for insert to vidare_actor with check (person_id = current_setting('vidare.actor'::text, true) AND (EXISTS ( SELECT
   FROM invitation i
  WHERE i.organisation_id = membership.organisation_id AND i.role = membership.role AND (i.made_by IS NOT NULL OR count_owners(i.organisation_id) = 0) AND i.code_hash = current_setting('vidare.invitation'::text, true) AND i.expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND i.revoked_at IS NULL AND i.used_at IS NULL)));

create policy invited_change on membership for update to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true) AND (EXISTS ( SELECT
   FROM invitation i
  WHERE i.organisation_id = membership.organisation_id AND i.role = membership.role AND (i.made_by IS NOT NULL OR count_owners(i.organisation_id) = 0) AND i.code_hash = current_setting('vidare.invitation'::text, true) AND i.expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND i.revoked_at IS NULL AND i.used_at IS NULL)));

create policy own on membership for select to vidare_actor using (person_id = current_setting('vidare.actor'::text, true));

create policy own_change on membership for update to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true) AND organisation_id = current_setting('vidare.organisation'::text, true) AND role = current_setting('vidare.role'::text, true));

create policy own_end on membership for delete to vidare_actor using (person_id = current_setting('vidare.actor'::text, true) AND organisation_id = current_setting('vidare.organisation'::text, true));

create policy owner_change on membership for update to vidare_actor using (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text) with check (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text);

create policy owner_end on membership for delete to vidare_actor using (organisation_id = current_setting('vidare.organisation'::text, true) AND current_setting('vidare.role'::text, true) = 'owner'::text);

create policy told on membership for select to vidare_actor using (organisation_id = current_setting('vidare.telling'::text, true));

create policy administrator on organisation for select to vidare_actor using (current_setting('vidare.administrator'::text, true) = 'yes'::text);

create policy administrator_change on organisation for update to vidare_actor using (current_setting('vidare.administrator'::text, true) = 'yes'::text) with check (current_setting('vidare.administrator'::text, true) = 'yes'::text);

create policy administrator_end on organisation for delete to vidare_actor using (current_setting('vidare.administrator'::text, true) = 'yes'::text AND count_owners(organisation_id) = 0);

create policy administrator_make on organisation for insert to vidare_actor with check (current_setting('vidare.administrator'::text, true) = 'yes'::text);

create policy invited on organisation for select to vidare_actor using ((EXISTS ( SELECT
   FROM invitation i
  WHERE i.organisation_id = organisation.organisation_id AND true AND i.code_hash = current_setting('vidare.invitation'::text, true) AND i.expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone AND i.revoked_at IS NULL AND i.used_at IS NULL)));

create policy member on organisation for select to vidare_actor using ((EXISTS ( SELECT
   FROM membership m
  WHERE m.organisation_id = organisation.organisation_id AND m.person_id = current_setting('vidare.actor'::text, true))));

create policy owner on organisation for update to vidare_actor using ((EXISTS ( SELECT
   FROM membership m
  WHERE m.organisation_id = organisation.organisation_id AND m.person_id = current_setting('vidare.actor'::text, true) AND m.role = 'owner'::text))) with check ((EXISTS ( SELECT
   FROM membership m
  WHERE m.organisation_id = organisation.organisation_id AND m.person_id = current_setting('vidare.actor'::text, true) AND m.role = 'owner'::text)));

create policy owner_end on organisation for delete to vidare_actor using ((EXISTS ( SELECT
   FROM membership m
  WHERE m.organisation_id = organisation.organisation_id AND m.person_id = current_setting('vidare.actor'::text, true) AND m.role = 'owner'::text)));

create policy held on passkey for select to vidare_actor using (credential_id = current_setting('vidare.credential'::text, true));

create policy own on passkey for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy own on person for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy unused on person for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND used_at < (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '3 mons'::interval));

create policy unused_removed on person for delete to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND used_at < (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '3 mons'::interval));

create policy unused_warned on person for update to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND used_at < (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '3 mons'::interval)) with check (current_setting('vidare.task'::text, true) = 'retention'::text AND used_at < (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '3 mons'::interval));

create policy by_command on person_event for insert to vidare_actor with check (current_setting('vidare.task'::text, true) = 'administration'::text AND (EXISTS ( SELECT
   FROM administrator a
  WHERE a.person_id = person_event.person_id)));

create policy by_owner on person_event for insert to vidare_actor with check (current_setting('vidare.role'::text, true) = 'owner'::text AND (EXISTS ( SELECT
   FROM membership m
  WHERE m.person_id = person_event.person_id AND m.organisation_id = current_setting('vidare.organisation'::text, true))));

create policy opened on person_event for insert to vidare_actor with check ((EXISTS ( SELECT
   FROM share s
  WHERE s.person_id = person_event.person_id)));

create policy own on person_event for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy told on person_event for insert to vidare_actor with check (current_setting('vidare.telling'::text, true) <> ''::text AND (EXISTS ( SELECT
   FROM membership m
  WHERE m.person_id = person_event.person_id AND m.organisation_id = current_setting('vidare.telling'::text, true))));

create policy told_before on person_event for select to vidare_actor using (current_setting('vidare.telling'::text, true) <> ''::text AND (EXISTS ( SELECT
   FROM membership m
  WHERE m.person_id = person_event.person_id AND m.organisation_id = current_setting('vidare.telling'::text, true))));

create policy warned on person_event for insert to vidare_actor with check (current_setting('vidare.task'::text, true) = 'retention'::text AND (EXISTS ( SELECT
   FROM person p
  WHERE p.person_id = person_event.person_id)));

create policy own on profile_about for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on profile_about for select to vidare_actor using (current_setting('vidare.share'::text, true) <> ''::text AND (EXISTS ( SELECT
   FROM share s
  WHERE s.person_id = profile_about.person_id AND cardinality(s.about_fields) > 0)));

create policy own on profile_education for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on profile_education for select to vidare_actor using ((EXISTS ( SELECT
   FROM share_item i
  WHERE i.person_id = profile_education.person_id AND i.part = 'educations'::text AND i.item_id = profile_education.item_id)));

create policy own on profile_experience for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on profile_experience for select to vidare_actor using ((EXISTS ( SELECT
   FROM share_item i
  WHERE i.person_id = profile_experience.person_id AND i.part = 'experiences'::text AND i.item_id = profile_experience.item_id)));

create policy own on profile_language for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on profile_language for select to vidare_actor using ((EXISTS ( SELECT
   FROM share_item i
  WHERE i.person_id = profile_language.person_id AND i.part = 'languages'::text AND i.item_id = profile_language.item_id)));

create policy counted on profile_skill for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'statistics'::text AND scheme IS NOT NULL AND (EXISTS ( SELECT
   FROM consent c
  WHERE c.person_id = profile_skill.person_id)));

create policy own on profile_skill for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on profile_skill for select to vidare_actor using ((EXISTS ( SELECT
   FROM share_item i
  WHERE i.person_id = profile_skill.person_id AND i.part = 'skills'::text AND i.item_id = profile_skill.item_id)));

create policy own on profile_wishes for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on profile_wishes for select to vidare_actor using (current_setting('vidare.share'::text, true) <> ''::text AND (EXISTS ( SELECT
   FROM share s
  WHERE s.person_id = profile_wishes.person_id AND s.wishes)));

create policy held on recovery_code for select to vidare_actor using (code_hash = current_setting('vidare.recovery'::text, true));

create policy own on recovery_code for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy administrator on region_grant for all to vidare_actor using (current_setting('vidare.administrator'::text, true) = 'yes'::text) with check (current_setting('vidare.administrator'::text, true) = 'yes'::text);

create policy member on region_grant for select to vidare_actor using ((EXISTS ( SELECT
   FROM membership m
  WHERE m.organisation_id = region_grant.organisation_id AND m.person_id = current_setting('vidare.actor'::text, true))));

create policy own on saved_job for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on saved_job for select to vidare_actor using ((EXISTS ( SELECT
   FROM share_item i
  WHERE i.person_id = saved_job.person_id AND i.part = 'jobs'::text AND i.item_id = saved_job.item_id)));

create policy own on saved_plan for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy shared on saved_plan for select to vidare_actor using ((EXISTS ( SELECT
   FROM share_item i
  WHERE i.person_id = saved_plan.person_id AND i.part = 'plans'::text AND i.item_id = saved_plan.item_id)));

create policy held on session for select to vidare_actor using (token_hash = current_setting('vidare.token'::text, true));

create policy held_end on session for delete to vidare_actor using (token_hash = current_setting('vidare.token'::text, true));

create policy own on session for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy retained on session for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND (expires_at <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone OR used_at <= (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '01:00:00'::interval)));

create policy retained_end on session for delete to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND (expires_at <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone OR used_at <= (NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone - '01:00:00'::interval)));

create policy held on share for select to vidare_actor using (token_hash = current_setting('vidare.share'::text, true) AND expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy held_opened on share for update to vidare_actor using (token_hash = current_setting('vidare.share'::text, true) AND expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone) with check (token_hash = current_setting('vidare.share'::text, true) AND expires_at > NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy own on share for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy retained on share for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND COALESCE(closed_at, expires_at) <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy retained_end on share for delete to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND COALESCE(closed_at, expires_at) <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy retained_forgotten on share for update to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND COALESCE(closed_at, expires_at) <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone) with check (current_setting('vidare.task'::text, true) = 'retention'::text AND COALESCE(closed_at, expires_at) <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy held on share_item for select to vidare_actor using (current_setting('vidare.share'::text, true) <> ''::text AND (EXISTS ( SELECT
   FROM share s
  WHERE s.share_id = share_item.share_id AND s.person_id = share_item.person_id)));

create policy own on share_item for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy held on sign_in_attempt for select to vidare_actor using (attempt_hash = current_setting('vidare.attempt'::text, true));

create policy held_begin on sign_in_attempt for insert to vidare_actor with check (attempt_hash = current_setting('vidare.attempt'::text, true));

create policy held_end on sign_in_attempt for delete to vidare_actor using (attempt_hash = current_setting('vidare.attempt'::text, true));

create policy over on sign_in_attempt for delete to vidare_actor using (expires_at <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy own on sign_in_attempt for all to vidare_actor using (person_id = current_setting('vidare.actor'::text, true)) with check (person_id = current_setting('vidare.actor'::text, true));

create policy retained on sign_in_attempt for select to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND expires_at <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

create policy retained_end on sign_in_attempt for delete to vidare_actor using (current_setting('vidare.task'::text, true) = 'retention'::text AND expires_at <= NULLIF(current_setting('vidare.at'::text, true), ''::text)::timestamp with time zone);

grant delete, insert, select on administrator to vidare_actor;

grant delete, insert, select on consent to vidare_actor;

grant insert, select on event to vidare_actor;

grant usage on sequence event_event_id_seq to vidare_actor;

grant delete, insert, select on identity to vidare_actor;

grant delete, insert, select on invitation to vidare_actor;

grant delete, insert, select on membership to vidare_actor;

grant delete, insert, select on organisation to vidare_actor;

grant delete, insert, select on passkey to vidare_actor;

grant delete, insert, select on person to vidare_actor;

grant delete, insert, select on person_event to vidare_actor;

grant delete, insert, select, update on profile_about to vidare_actor;

grant delete, insert, select, update on profile_education to vidare_actor;

grant delete, insert, select, update on profile_experience to vidare_actor;

grant delete, insert, select, update on profile_language to vidare_actor;

grant delete, insert, select, update on profile_skill to vidare_actor;

grant delete, insert, select, update on profile_wishes to vidare_actor;

grant delete, insert, select on recovery_code to vidare_actor;

grant delete, insert, select on region_grant to vidare_actor;

grant delete, insert, select, update on saved_job to vidare_actor;

grant delete, insert, select, update on saved_plan to vidare_actor;

grant delete, insert, select on session to vidare_actor;

grant delete, insert, select on share to vidare_actor;

grant delete, insert, select on share_item to vidare_actor;

grant delete, insert, select on sign_in_attempt to vidare_actor;

grant update (name, hidden, read_at) on administrator to vidare_actor;

grant update (withdrawn_at) on consent to vidare_actor;

grant update (used_at) on identity to vidare_actor;

grant update (note, used_at, revoked_at) on invitation to vidare_actor;

grant update (role, name, hidden) on membership to vidare_actor;

grant update (kind, name, sort_key) on organisation to vidare_actor;

grant update (sign_count, name, used_at) on passkey to vidare_actor;

grant update (protected_at, used_at, warned_at) on person to vidare_actor;

grant update (used_at, settling, confirmed_at) on session to vidare_actor;

grant update (token_hash, closed_at, opened_at, opens) on share to vidare_actor;
