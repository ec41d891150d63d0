-- Written by npm run generate from the migrations; do not edit.

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
  constraint course_check CHECK (title_sv IS NOT NULL OR title_en IS NOT NULL),
  constraint course_check1 CHECK ((credits IS NULL) = (credit_system IS NULL)),
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

CREATE INDEX course_skill_by_course ON course_skill USING btree (release_id, scheme, course_no);

CREATE INDEX education_key_by_release ON education_key USING btree (release_id);

CREATE INDEX event_subject ON event USING btree (subject_kind, subject_id, event_id);

CREATE UNIQUE INDEX release_active ON release USING btree (dataset) WHERE (state = 'active'::text);

CREATE INDEX vacancy_count_by_ssyk ON vacancy_count USING btree (release_id, ssyk);
