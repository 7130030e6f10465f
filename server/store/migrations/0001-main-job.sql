-- The skeleton: register, rounds, self-assessment, improvements, report texts, audit.

create table organisation (
  code text primary key,
  kind text not null check (kind in ('municipality', 'region', 'federation', 'district', 'company', 'other')),
  name text not null,
  official_name text not null,
  county_code text,
  county_name text,
  skr_group text,
  women integer,
  men integer,
  population_year integer,
  latitude double precision,
  longitude double precision,
  neighbours text[] not null default '{}',
  parent_code text references organisation (code),
  fictional boolean not null default false
);

create table unit (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  parent_id uuid references unit (id),
  kind text not null check (kind in ('namnd', 'forvaltning', 'enhet')),
  name text not null check (name <> '')
);
create index unit_of_organisation on unit (organisation_code);

create table round (
  slug text primary key,
  programme jsonb not null,
  name jsonb not null,
  purpose jsonb not null,
  period text not null,
  status text not null check (status in ('planned', 'open', 'closed')),
  origin text not null check (origin in ('published', 'example', 'own')),
  instruments text[] not null,
  notes jsonb not null default '[]',
  sources jsonb not null default '[]'
);

create table round_group (
  id text primary key,
  round_slug text not null references round (slug),
  position integer not null,
  name jsonb not null
);

create table participation (
  round_slug text not null references round (slug),
  organisation_code text not null references organisation (code),
  group_id text not null references round_group (id),
  kind text not null check (kind in ('learner', 'mentor', 'supporting-mentor')),
  status text not null check (status in ('active', 'completed', 'withdrew', 'did-not-report')),
  position integer not null,
  primary key (round_slug, organisation_code)
);
create index participation_of_organisation on participation (organisation_code);

create table meeting (
  round_slug text not null references round (slug),
  id text not null,
  position integer not null,
  name jsonb not null,
  theme jsonb not null,
  date text,
  host text,
  assessed boolean not null,
  workbook_labels text[] not null default '{}',
  primary key (round_slug, id)
);

create table person (
  id text primary key,
  name text not null,
  example boolean not null default false
);

create table role_held (
  person_id text not null references person (id),
  role text not null check (role in ('politician', 'manager', 'strategist', 'mentor', 'coordinator', 'operator')),
  organisation_code text references organisation (code),
  round_slug text references round (slug),
  unique nulls not distinct (person_id, role, organisation_code, round_slug)
);

create table workbook_import (
  id uuid primary key,
  round_slug text not null references round (slug),
  organisation_code text not null references organisation (code),
  file_name text not null,
  sha256 text not null,
  problems jsonb not null,
  imported_at timestamptz not null,
  person_id text references person (id)
);

create table occasion (
  id uuid primary key,
  round_slug text not null,
  organisation_code text not null,
  meeting_id text not null,
  instrument_id text not null,
  level_id text not null,
  label text not null,
  date date,
  state text not null check (state in ('rating', 'agreeing', 'closed')),
  source text not null check (source in ('browser', 'workbook')),
  import_id uuid references workbook_import (id),
  shift_note text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  foreign key (round_slug, organisation_code) references participation (round_slug, organisation_code),
  foreign key (round_slug, meeting_id) references meeting (round_slug, id),
  unique (round_slug, organisation_code, meeting_id, instrument_id, level_id)
);

create table occasion_event (
  id bigint generated always as identity primary key,
  occasion_id uuid not null references occasion (id),
  to_state text not null check (to_state in ('rating', 'agreeing', 'closed')),
  reason text not null,
  at timestamptz not null,
  person_id text references person (id)
);
create index occasion_event_of_occasion on occasion_event (occasion_id);

create table assessment (
  id uuid primary key,
  occasion_id uuid not null references occasion (id),
  person_id text not null references person (id),
  role text not null,
  submitted_at timestamptz,
  unique (occasion_id, person_id)
);

create table rating (
  assessment_id uuid not null references assessment (id),
  item integer not null,
  answer text not null check (answer in ('rated', 'unknown', 'not-applicable', 'unrated')),
  value numeric(3, 1),
  comment text not null default '',
  version integer not null default 1,
  saved_at timestamptz not null,
  primary key (assessment_id, item),
  check ((answer = 'rated') = (value is not null))
);

create table consensus (
  occasion_id uuid not null references occasion (id),
  item integer not null,
  answer text not null check (answer in ('rated', 'unknown', 'not-applicable', 'unrated')),
  value numeric(3, 1),
  written text,
  reason text not null default '',
  evidence text not null default '',
  version integer not null default 1,
  saved_at timestamptz not null,
  person_id text references person (id),
  primary key (occasion_id, item),
  check ((answer = 'rated') = (value is not null))
);

create table improvement (
  id uuid primary key,
  organisation_code text not null,
  round_slug text not null,
  title text not null check (title <> ''),
  area text not null,
  sub_goals text[] not null default '{}',
  related_items jsonb not null default '[]',
  challenge text not null default '',
  what_was_done text not null default '',
  owner_name text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  foreign key (round_slug, organisation_code) references participation (round_slug, organisation_code)
);
create index improvement_of_participation on improvement (round_slug, organisation_code);

create table improvement_result (
  id uuid primary key,
  improvement_id uuid not null references improvement (id),
  step text not null check (step in ('activity', 'product', 'way-of-working', 'outcome', 'societal-effect')),
  date date not null,
  description text not null check (description <> ''),
  evidence text not null,
  change jsonb,
  created_at timestamptz not null,
  -- A changed outcome cannot be over-claimed: it needs a measured before and after by sex.
  check (step <> 'outcome' or change is not null)
);
create index result_of_improvement on improvement_result (improvement_id);

create table report_text (
  round_slug text not null references round (slug),
  -- Null: the text belongs to the report of the whole round.
  organisation_code text references organisation (code),
  section text not null,
  language text not null check (language in ('sv', 'en')),
  body text not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  person_id text references person (id),
  unique nulls not distinct (round_slug, organisation_code, section, language)
);

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id text,
  action text not null,
  subject text not null,
  detail jsonb not null default '{}'
);

-- Which version of the reviewed content files the register and the published rounds were filled from.
create table content_applied (
  part text primary key,
  sha256 text not null,
  applied_at timestamptz not null
);
