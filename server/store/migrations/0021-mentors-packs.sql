-- What a group takes with it to a meeting is written by its mentor as well as by its members and whoever runs the round.
do $$
declare
  writes constant text := stands_in('works', 'report.organisation_code') || ' or report.organisation_code is null and ('
    || round_stands_in('runs', 'report.round_slug')
    || ' or exists (select from participation as part where part.group_id = report.group_id and ('
    || stands_in('works', 'part.organisation_code')
    -- Only members and mentors of a group reach it so, and only mentors follow the round besides.
    || ' or ' || round_stands_in('follows', 'report.round_slug') || ' and '
    || is_reached('group', 'part.organisation_code', 'report.round_slug') || ')))';
  below constant text := 'exists (select from report where report.id = %I.report_id and (%s))';
  part text;
begin
  execute format('alter policy adding on report with check (%s)', writes);
  execute format('alter policy changing on report using (%1$s) with check (%1$s)', writes);
  foreach part in array array['report_text', 'report_frozen', 'report_file'] loop
    execute format('alter policy adding on %I with check (%s)', part, format(below, part, writes));
    execute format('alter policy changing on %1$I using (%2$s) with check (%2$s)', part, format(below, part, writes));
    execute format('alter policy removing on %I using (%s)', part, format(below, part, writes));
  end loop;
  execute format('alter policy adding on report_event with check (%s)', format(below, 'report_event', writes));
  execute format('alter policy changing on report_comment using (%1$s) with check (%1$s)',
    is_viewer('person_id') || ' or ' || format(below, 'report_comment', writes));
end $$;
