-- Reports with a life of their own: draft, review, adopted, superseded; what an adopted report froze; coats of arms;
-- and the work that people order and that is done outside the web process.

create table report (
  id uuid primary key,
  kind text not null check (kind in ('organisation', 'round', 'meeting', 'brief', 'year')),
  round_slug text references round (slug),
  organisation_code text references organisation (code),
  group_id text references round_group (id),
  meeting_id text,
  year integer check (year between 1990 and 2200),
  state text not null check (state in ('draft', 'review', 'adopted', 'superseded')),
  version integer not null default 1,
  created_at timestamptz not null,
  person_id text references person (id),
  -- The report that this one takes the place of once it is adopted.
  supersedes uuid unique references report (id),
  -- When the figures were taken, by whom the report was adopted, and what the body wrote in its minutes.
  taken_at timestamptz,
  adopted_at timestamptz,
  adopted_by text references person (id),
  adopted_on date,
  adopted_body text,
  diary_number text,
  foreign key (round_slug, meeting_id) references meeting (round_slug, id),
  constraint subject_fits_kind check (
    case kind
      when 'organisation' then num_nonnulls(round_slug, organisation_code) = 2 and num_nonnulls(group_id, meeting_id, year) = 0
      when 'brief' then num_nonnulls(round_slug, organisation_code) = 2 and num_nonnulls(group_id, meeting_id, year) = 0
      when 'round' then round_slug is not null and num_nonnulls(organisation_code, group_id, meeting_id, year) = 0
      when 'meeting' then num_nonnulls(round_slug, group_id, meeting_id) = 3 and num_nonnulls(organisation_code, year) = 0
      when 'year' then num_nonnulls(organisation_code, year) = 2 and num_nonnulls(round_slug, group_id, meeting_id) = 0
    end
  ),
  constraint adopted_is_whole check (
    case when state in ('adopted', 'superseded')
      then num_nonnulls(taken_at, adopted_at, adopted_on, adopted_body, diary_number) = 5 and adopted_body <> ''
      else num_nonnulls(taken_at, adopted_at, adopted_by, adopted_on, adopted_body, diary_number) = 0
    end
  )
);
-- One report of each subject is worked on at a time, and one is in force.
create unique index one_open_report on report (kind, round_slug, organisation_code, group_id, meeting_id, year)
  nulls not distinct where state in ('draft', 'review');
create unique index one_adopted_report on report (kind, round_slug, organisation_code, group_id, meeting_id, year)
  nulls not distinct where state = 'adopted';
create index report_of_organisation on report (organisation_code);
create index report_of_round on report (round_slug);

create table report_event (
  id bigint generated always as identity primary key,
  report_id uuid not null references report (id),
  to_state text not null check (to_state in ('draft', 'review', 'adopted', 'superseded')),
  reason text not null default '',
  at timestamptz not null,
  person_id text references person (id)
);
create index event_of_report on report_event (report_id);

create table report_comment (
  id uuid primary key,
  report_id uuid not null references report (id),
  section text not null,
  body text not null check (body <> ''),
  at timestamptz not null,
  person_id text not null references person (id)
);
create index comment_of_report on report_comment (report_id);

-- Own texts belong to a report and no longer to a round; those already written become drafts.
insert into report (id, kind, round_slug, organisation_code, state, created_at, person_id)
  select gen_random_uuid(), case when organisation_code is null then 'round' else 'organisation' end,
    round_slug, organisation_code, 'draft', min(saved_at), min(person_id)
  from report_text group by round_slug, organisation_code;
alter table report_text add column report_id uuid references report (id);
update report_text set report_id = report.id from report
  where report.round_slug = report_text.round_slug
    and report.organisation_code is not distinct from report_text.organisation_code;
alter table report_text alter column report_id set not null;
alter table report_text drop column round_slug;
alter table report_text drop column organisation_code;
alter table report_text add primary key (report_id, section, language);

-- What an adopted report froze: one document for each language it was written in, and the rows they were made of.
create table report_frozen (
  report_id uuid not null references report (id),
  part text not null check (part in ('document-sv', 'document-en', 'data')),
  body text not null,
  sha256 text not null,
  primary key (report_id, part)
);

-- The files of an adopted report, byte for byte as they were when it was adopted.
create table report_file (
  report_id uuid not null references report (id),
  language text not null check (language in ('sv', 'en')),
  format text not null check (format in ('pdf', 'archive-pdf', 'docx', 'xlsx', 'html', 'json')),
  bytes bytea not null,
  sha256 text not null,
  primary key (report_id, language, format)
);

create function refuse_change_of_adopted() returns trigger language plpgsql as $$
begin
  raise exception 'What has been adopted never changes (%)', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger frozen_stays before update or delete on report_frozen
  for each row execute function refuse_change_of_adopted();
create trigger file_stays before update or delete on report_file
  for each row execute function refuse_change_of_adopted();
-- All that may still happen to an adopted report is that another takes its place.
create trigger adopted_stays before update on report
  for each row when (
    old.state in ('adopted', 'superseded')
    and (to_jsonb(new) - 'state' - 'version' <> to_jsonb(old) - 'state' - 'version'
      or not (old.state = 'adopted' and new.state = 'superseded'))
  ) execute function refuse_change_of_adopted();
create trigger adopted_is_kept before delete on report
  for each row when (old.state in ('adopted', 'superseded')) execute function refuse_change_of_adopted();
create function refuse_change_below_adopted() returns trigger language plpgsql as $$
begin
  if exists (
    select from report where id = coalesce(new.report_id, old.report_id) and state in ('adopted', 'superseded')
  ) then
    raise exception 'What has been adopted never changes (%)', tg_table_name using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger text_of_adopted_stays before update or delete on report_text
  for each row execute function refuse_change_below_adopted();

-- The coat of arms or logotype on the cover: always a PNG that we have drawn anew ourselves.
create table organisation_arms (
  organisation_code text primary key references organisation (code),
  png bytea not null,
  width integer not null,
  height integer not null,
  sha256 text not null,
  saved_at timestamptz not null,
  person_id text references person (id)
);

-- What somebody has ordered, how far it has come, and what came of it. The queue itself is kept by pg-boss.
create table job (
  id uuid primary key,
  kind text not null,
  input jsonb not null,
  language text not null check (language in ('sv', 'en')),
  person_id text references person (id),
  state text not null check (state in ('queued', 'running', 'done', 'failed')),
  done integer not null default 0,
  total integer not null default 1,
  ordered_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- What came of it, or which UserError ended it; null until then, or where the program was at fault.
  result jsonb,
  problem jsonb
);
create index job_by_age on job (ordered_at);

-- Files that go into a job or come out of it; they leave with it.
create table job_file (
  job_id uuid not null references job (id) on delete cascade,
  role text not null check (role in ('input', 'output')),
  name text not null,
  media_type text not null,
  bytes bytea not null,
  primary key (job_id, role)
);
