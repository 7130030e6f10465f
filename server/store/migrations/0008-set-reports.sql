-- A report may be about a set of key figures in an organisation. The set is one of the reviewed ones or one of its own;
-- the reviewed ones are content and no rows, so nothing is referred to here.

alter table report add column set_id text check (set_id <> '');
alter table report drop constraint report_kind_check;
alter table report add constraint report_kind_check
  check (kind in ('organisation', 'round', 'meeting', 'brief', 'year', 'set'));
alter table report drop constraint subject_fits_kind;
alter table report add constraint subject_fits_kind check (
  case kind
    when 'organisation' then num_nonnulls(round_slug, organisation_code) = 2 and num_nonnulls(group_id, meeting_id, year, set_id) = 0
    when 'brief' then num_nonnulls(round_slug, organisation_code) = 2 and num_nonnulls(group_id, meeting_id, year, set_id) = 0
    when 'round' then round_slug is not null and num_nonnulls(organisation_code, group_id, meeting_id, year, set_id) = 0
    when 'meeting' then num_nonnulls(round_slug, group_id, meeting_id) = 3 and num_nonnulls(organisation_code, year, set_id) = 0
    when 'year' then num_nonnulls(organisation_code, year) = 2 and num_nonnulls(round_slug, group_id, meeting_id, set_id) = 0
    when 'set' then num_nonnulls(organisation_code, set_id) = 2 and num_nonnulls(round_slug, group_id, meeting_id, year) = 0
  end
);
drop index one_open_report;
drop index one_adopted_report;
create unique index one_open_report on report (kind, round_slug, organisation_code, group_id, meeting_id, year, set_id)
  nulls not distinct where state in ('draft', 'review');
create unique index one_adopted_report on report (kind, round_slug, organisation_code, group_id, meeting_id, year, set_id)
  nulls not distinct where state = 'adopted';
