-- Uploaded workbooks between preview and save: what was previewed is exactly what is read in.

create table workbook_staging (
  id uuid primary key,
  round_slug text not null,
  organisation_code text not null,
  person_id text not null,
  file_name text not null,
  content bytea not null,
  staged_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (round_slug, organisation_code) references participation (round_slug, organisation_code)
);
create index workbook_staging_by_age on workbook_staging (staged_at);
