-- A comment is settled when those who write have taken a stand on it: when, and by whom.

alter table report_comment
  add column settled_at timestamptz,
  add column settled_by text references person (id),
  add constraint settled_is_whole check (num_nonnulls(settled_at, settled_by) in (0, 2));

-- What was said before the decision stays as it was, like everything else below an adopted report.
create trigger comment_of_adopted_stays before update or delete on report_comment
  for each row execute function refuse_change_below_adopted();
create trigger event_of_adopted_stays before update or delete on report_event
  for each row execute function refuse_change_below_adopted();
