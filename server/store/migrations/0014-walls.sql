-- Walls between the organisations, repeated by the database itself (docs/decisions/0024-walls.md).
--
-- Whoever asks is named by the setting jamsides.viewer, and whom they reach by jamsides.reach, which may be long
-- (server/store/database/viewer.ts): JSON, and nothing of somebody who has not signed in. Every table has row-level
-- security, forced upon its owner too. The program itself, and the owner while migrating, passes all walls as a member
-- of jamsides_program; what people do is done by jamsides_app.
--
-- The functions below write the conditions and stay for the migrations to come. The conditions are written out into the
-- policies, since PostgreSQL then works out once per statement what the viewer may; and rights follow from the policies
-- (server/store/database/renew-grants.ts): what has none is closed.

-- A list of the viewer's, such as the organisations whose material they read, as a query that is answered once: the lists are
-- jsonb, so that a name is looked up in them without unfolding them.
create function of_viewer(list text) returns text language sql immutable as $$
  select format($f$(select nullif(current_setting('jamsides.viewer', true), '')::jsonb -> %L)$f$, list)
$$;

-- Whether something belongs to an organisation, or round, that stands in such a list.
create function stands_in(list text, name text) returns text language sql immutable as $$
  select format('(%s ? %s)', of_viewer(list), name)
$$;

create function round_stands_in(list text, name text) returns text language sql immutable as $$
  select format($f$(%s ?| array[%s, '*'])$f$, of_viewer(list), name)
$$;

create function is_viewer(person text) returns text language sql immutable as $$
  select format($f$(%s = (select nullif(current_setting('jamsides.viewer', true), '')::jsonb ->> 'person'))$f$, person)
$$;

-- Whether something is reached in a circle. There the names are the keys of an object: a coordinator reaches more than six
-- hundred, and keys are found by halving.
create function is_reached(circle text, organisation text, round text default null) returns text language sql immutable as $$
  select format($f$((select nullif(current_setting('jamsides.reach', true), '')::jsonb -> %L) ? %s)$f$, circle,
    case when round is null then organisation
      else format('(coalesce(%s || ''/'', '''') || %s)', round, organisation) end)
$$;

-- Whether something is shared with the viewer. `thing` has the columns circle and organisation_code.
create function is_shared(thing text, round text default null) returns text language sql immutable as $$
  select format($f$(%1$s.circle = 'public'
    or %1$s.circle <> 'organisation' and %2$s
    or %1$s.circle in ('group', 'round') and %3$s
    or %1$s.circle = 'round' and %4$s)$f$,
    thing,
    is_reached('coordinator', thing || '.organisation_code', round),
    is_reached('group', thing || '.organisation_code', round),
    is_reached('round', thing || '.organisation_code', round))
$$;

-- Walls a table in. What is left out, nobody but the program may. `locks` is who may hold a row that they may not change.
create procedure wall_in(
  walled text, reads text default null, adds text default null, changes text default null, removes text default null,
  locks text default null
) language plpgsql as $$
begin
  execute format('alter table %I enable row level security, force row level security', walled);
  execute format('create policy program on %I to jamsides_program using (true) with check (true)', walled);
  if reads is not null then
    execute format('create policy reading on %I for select to jamsides_app using (%s)', walled, reads);
  end if;
  if adds is not null then
    execute format('create policy adding on %I for insert to jamsides_app with check (%s)', walled, adds);
  end if;
  if coalesce(changes, locks) is not null then
    execute format('create policy changing on %I for update to jamsides_app using (%s) with check (%s)', walled,
      concat_ws(' or ', changes, locks), coalesce(changes, 'false'));
  end if;
  if removes is not null then
    execute format('create policy removing on %I for delete to jamsides_app using (%s)', walled, removes);
  end if;
end $$;

-- What everybody may read, and the program writes.
call wall_in('migration', 'true');
call wall_in('content_applied', 'true');
call wall_in('round_group', 'true');
call wall_in('meeting', 'true');
call wall_in('round', 'true', changes => round_stands_in('runs', 'slug'));
call wall_in('participation', 'true', locks => stands_in('works', 'organisation_code'));

-- Facts about an organisation: its own to keep, and its coordinator's, who often sets it up before anybody there begins.
do $$
declare
  own constant text := stands_in('works', '%1$s') || ' or exists (select from participation as part where '
    || 'part.organisation_code = %1$s and ' || round_stands_in('runs', 'part.round_slug') || ')';
  unit constant text := format(own, 'unit.organisation_code');
  arms constant text := format(own, 'organisation_arms.organisation_code');
begin
  call wall_in('organisation', 'true', locks => format(own, 'organisation.code'));
  call wall_in('unit', 'true', unit, unit, unit);
  call wall_in('organisation_arms', 'true', arms, arms, arms);
end $$;

-- Self-assessments. That an occasion is held, and when, is known to whoever follows the round and to the group; what was
-- said there is not. Looking into assessment from a policy of occasion, which assessment looks into, would go round in
-- circles; so whose sheets lie there is asked by a function that passes the walls.
create index assessment_of_person on assessment (person_id);

create function sheets_of_viewer() returns setof uuid language sql stable security definer
set search_path = pg_catalog, public as $$
  select id from public.assessment
  where person_id = nullif(current_setting('jamsides.viewer', true), '')::jsonb ->> 'person'
$$;

create function rated_by_viewer() returns setof uuid language sql stable security definer
set search_path = pg_catalog, public as $$
  select occasion_id from public.assessment
  where person_id = nullif(current_setting('jamsides.viewer', true), '')::jsonb ->> 'person'
$$;

do $$
declare
  works constant text := stands_in('works', 'organisation_code');
  own constant text := stands_in('own', 'organisation_code');
  at constant text := 'exists (select from occasion as held where held.id = %I.occasion_id and (%s))';
  holds constant text := stands_in('works', 'held.organisation_code');
  sees constant text := stands_in('own', 'held.organisation_code') || ' or ' || is_shared('held', 'held.round_slug');
  own_sheet constant text := is_viewer('assessment.person_id');
  on_sheet constant text := 'assessment_id in (select sheets_of_viewer())';
  -- What each has answered leaves the organisation for those who support it only, and never while it is being rated.
  spread constant text := on_sheet
    || ' or exists (select from assessment as sheet join occasion as held on held.id = sheet.occasion_id '
    || 'where sheet.id = rating.assessment_id and (' || stands_in('own', 'held.organisation_code') || ' or held.state <> ''rating'' and held.circle <> ''organisation'' and '
    || is_reached('coordinator', 'held.organisation_code', 'held.round_slug') || '))';
begin
  call wall_in('occasion',
    own || ' or ' || is_shared('occasion', 'occasion.round_slug')
      || ' or ' || is_reached('coordinator', 'organisation_code', 'round_slug')
      || ' or ' || is_reached('group', 'organisation_code', 'round_slug') || ' or id in (select rated_by_viewer())',
    works, works, works,
    -- Whoever rates holds the occasion, so that it does not move on meanwhile.
    locks => 'id in (select rated_by_viewer())');
  call wall_in('occasion_event', format(at, 'occasion_event', sees), format(at, 'occasion_event', holds));
  call wall_in('consensus', format(at, 'consensus', sees), format(at, 'consensus', holds),
    format(at, 'consensus', holds), format(at, 'consensus', holds));
  call wall_in('assessment', own_sheet || ' or ' || format(at, 'assessment', sees),
    format(at, 'assessment', holds), own_sheet || ' or ' || format(at, 'assessment', holds),
    format(at, 'assessment', holds));
  call wall_in('rating', spread, on_sheet, on_sheet, on_sheet);
  call wall_in('workbook_import', own, works);
  call wall_in('workbook_staging', is_viewer('person_id'), is_viewer('person_id') || ' and ' || works,
    removes => is_viewer('person_id'));
end $$;

-- What an organisation works with, and shares as it likes.
do $$
declare
  thing text;
  own text;
  works text;
begin
  foreach thing in array array['improvement', 'challenge', 'goal', 'own_set', 'coverage_item'] loop
    own := stands_in('own', thing || '.organisation_code');
    works := stands_in('works', thing || '.organisation_code');
    call wall_in(thing,
      own || ' or ' || is_shared(thing, case thing when 'improvement' then 'improvement.round_slug' end),
      works, works, works);
  end loop;
  works := 'exists (select from improvement as whole where whole.id = improvement_result.improvement_id and '
    || stands_in('works', 'whole.organisation_code') || ')';
  call wall_in('improvement_result',
    'exists (select from improvement as whole where whole.id = improvement_result.improvement_id)', works, works, works);
  works := 'exists (select from goal as whole where whole.id = goal_state.goal_id and '
    || stands_in('works', 'whole.organisation_code') || ')';
  call wall_in('goal_state', 'exists (select from goal as whole where whole.id = goal_state.goal_id)',
    works, works, works);
end $$;

-- Reports: of an organisation; or of a round or one of its meetings, which belong to whoever runs it and to its group.
do $$
declare
  in_round constant text := 'exists (select from participation as part where part.round_slug = report.round_slug and '
    || stands_in('own', 'part.organisation_code') || ')';
  in_group constant text := 'exists (select from participation as part where part.group_id = report.group_id and %s)';
  supports constant text := round_stands_in('follows', 'report.round_slug');
  reads constant text := stands_in('own', 'report.organisation_code') || ' or '
    || is_shared('report', 'report.round_slug') || ' or report.organisation_code is null and (' || supports || ' or '
    || format(in_group, stands_in('own', 'part.organisation_code')) || ' or report.circle = ''round'' and '
    || in_round || ')';
  writes constant text := stands_in('works', 'report.organisation_code') || ' or report.organisation_code is null and ('
    || round_stands_in('runs', 'report.round_slug') || ' or '
    || format(in_group, stands_in('works', 'part.organisation_code')) || ')';
  -- What is said about a report while it is written is working material, whoever may read the report.
  talks constant text := stands_in('own', 'report.organisation_code') || ' or '
    || is_reached('coordinator', 'report.organisation_code', 'report.round_slug')
    || ' or report.organisation_code is null and (' || supports || ' or '
    || format(in_group, stands_in('own', 'part.organisation_code')) || ' or ' || in_round || ')';
  below constant text := 'exists (select from report where report.id = %I.report_id and (%s))';
  speaks constant text := format(below, 'report_comment', talks);
  part text;
begin
  call wall_in('report', reads, writes, writes);
  foreach part in array array['report_text', 'report_frozen', 'report_file'] loop
    call wall_in(part, format(below, part, 'true'), format(below, part, writes), format(below, part, writes),
      format(below, part, writes));
  end loop;
  call wall_in('report_event', format(below, 'report_event', 'true'), format(below, 'report_event', writes));
  call wall_in('report_comment', speaks, is_viewer('person_id') || ' and ' || speaks,
    is_viewer('person_id') || ' or ' || format(below, 'report_comment', writes));
end $$;

-- Orders and their files belong to whoever made them; those of somebody who had not signed in, to nobody who has.
do $$
declare
  own constant text := 'job.person_id is not distinct from '
    || '(select nullif(current_setting(''jamsides.viewer'', true), '''')::jsonb ->> ''person'')';
begin
  call wall_in('job', own, own);
  call wall_in('job_file', 'exists (select from job where job.id = job_file.job_id)',
    'exists (select from job where job.id = job_file.job_id)');
end $$;

-- People, what they may, and how they sign in. A name is known to whoever it says something to: where its roles are held,
-- and where it stands beside something they read.
create index comment_by_person on report_comment (person_id);
create index event_by_person on occasion_event (person_id);
create index report_event_by_person on report_event (person_id);
create index report_adopted_by on report (adopted_by);

-- It is asked of a few names at a time. Written out into the policy it would be a plan of hundreds of steps, made and set up
-- for each name that stands beside something; so it is asked by a function that passes the walls, and stops at the first yes.
create function viewer_knows(whom text) returns boolean language plpgsql stable security definer
set search_path = pg_catalog, public as $$
declare
  self constant jsonb := nullif(current_setting('jamsides.viewer', true), '')::jsonb;
  own constant text[] := array(select jsonb_array_elements_text(self -> 'own'));
  follows constant text[] := array(select jsonb_array_elements_text(self -> 'follows'));
  reach jsonb;
begin
  if exists (
    select from role_held where person_id = whom and (organisation_code = any (own)
      or round_slug is not null and (round_slug = any (follows) or '*' = any (follows) or exists (
        select from participation as part where part.round_slug = role_held.round_slug
          and part.organisation_code = any (own))))
  ) then return true; end if;
  if exists (
    select from occasion where organisation_code = any (own) and id in (
      select occasion_id from assessment where person_id = whom
      union all select occasion_id from occasion_event where person_id = whom)
  ) then return true; end if;
  reach := nullif(current_setting('jamsides.reach', true), '')::jsonb;
  return exists (
    select from role_held where person_id = whom and reach -> 'coordinator' ? organisation_code
  ) or exists (
    select from (
      select *, coalesce(round_slug || '/', '') || organisation_code as name from report where id in (
        select id from report where adopted_by = whom
        union all select report_id from report_event where person_id = whom
        union all select report_id from report_comment where person_id = whom)
    ) as beside
    where circle = 'public' or organisation_code = any (own) or reach -> 'coordinator' ? name
      or circle in ('group', 'round') and reach -> 'group' ? name or circle = 'round' and reach -> 'round' ? name
      or organisation_code is null and (round_slug = any (follows) or '*' = any (follows) or exists (
        select from participation as part where part.round_slug = beside.round_slug and part.organisation_code = any (own)))
  );
end $$;

do $$
declare
  leads constant text := stands_in('leads', 'organisation_code');
  -- Roles that hold beyond the organisation are not its to give.
  within constant text := leads || ' and round_slug is null and group_id is null and role in '
    || '(''politician'', ''manager'', ''strategist'', ''contributor'', ''reader'', ''auditor'')';
begin
  call wall_in('role_held',
    is_viewer('person_id') || ' or ' || stands_in('own', 'organisation_code')
      || ' or ' || is_reached('coordinator', 'organisation_code')
      || ' or round_slug is not null and (' || round_stands_in('follows', 'role_held.round_slug')
      || ' or exists (select from participation as part where part.round_slug = role_held.round_slug and '
      || stands_in('own', 'part.organisation_code') || '))',
    within, within, within);
  call wall_in('person', is_viewer('person.id') || ' or viewer_knows(person.id)',
    format('jsonb_array_length(%s) > 0', of_viewer('leads')), is_viewer('person.id'));
  call wall_in('invitation', stands_in('own', 'organisation_code'), within, within);
  call wall_in('support_consent',
    stands_in('own', 'organisation_code') || ' or ' || is_reached('coordinator', 'organisation_code'), leads, leads);
  call wall_in('retention', stands_in('own', 'organisation_code'), leads, leads, leads);
  call wall_in('letter', adds => is_viewer('person_id') || ' or ' || stands_in('works', 'organisation_code'));
end $$;
call wall_in('account');
call wall_in('identity');
call wall_in('passkey');
call wall_in('session');
call wall_in('sign_in_step');

-- What has been done is added to, by whoever did it, and never changed: not even by the program. Only migrations may.
alter table audit_entry enable row level security, force row level security;
create policy owner on audit_entry to current_user using (true) with check (true);
create policy program_reading on audit_entry for select to jamsides_program using (true);
create policy program_adding on audit_entry for insert to jamsides_program with check (true);
create policy adding on audit_entry for insert to jamsides_app with check (
  person_id is not distinct from (select nullif(current_setting('jamsides.viewer', true), '')::jsonb ->> 'person')
);
