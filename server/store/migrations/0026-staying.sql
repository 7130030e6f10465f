-- Whether what came of improvements stays, and whether what shows it can still be opened (docs/decisions/0038-staying-power.md).

-- A societal effect rests on an outcome of the same improvement, whichever way rows come and go. It is looked at when the
-- transaction ends, so that the two may come in any order; whoever changes results of the same improvement waits meanwhile.
-- What stood here before is left as it is.
alter table improvement_result
  add constraint effect_has_a_source check (step <> 'societal-effect' or btrim(evidence) <> '') not valid;

create function require_outcome_below_effect() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  touched constant uuid := case when tg_op = 'INSERT' then new.improvement_id else old.improvement_id end;
begin
  perform from public.improvement where id = touched for no key update;
  if exists (select from public.improvement_result where improvement_id = touched and step = 'societal-effect')
    and not exists (select from public.improvement_result where improvement_id = touched and step = 'outcome')
  then
    raise exception 'a societal effect needs a changed outcome of the same improvement'
      using errcode = 'check_violation', table = 'improvement_result', constraint = 'effect_rests_on_outcome';
  end if;
  return null;
end $$;
create constraint trigger effect_rests_on_outcome after insert or update of step, improvement_id
  on improvement_result deferrable initially deferred
  for each row when (new.step <> 'activity') execute function require_outcome_below_effect();
create constraint trigger outcome_carries_effect after delete on improvement_result deferrable initially deferred
  for each row when (old.step = 'outcome') execute function require_outcome_below_effect();

-- Whether an improvement still stands so many years after it was over: when its owner was asked, and what was answered, which
-- may be before anybody has asked.
create table follow_up (
  improvement_id uuid not null references improvement (id) on delete cascade,
  wave smallint not null check (wave in (1, 2, 4)),
  asked_at timestamptz,
  reminded_at timestamptz check (reminded_at >= asked_at),
  fate text check (fate in ('in-use', 'adapted', 'spread', 'gone')),
  -- Who can tell: a role, or a name.
  witness text not null default '',
  said text not null default '',
  answered_on date,
  -- Who answered; empty where nobody is known.
  person_id text references person (id),
  version integer not null default 0,
  primary key (improvement_id, wave),
  check ((fate is null) = (answered_on is null)),
  check (fate is null or witness <> '' and said <> ''),
  check (fate is not null or witness = '' and said = '' and person_id is null),
  check ((fate is null) = (version = 0)),
  check (asked_at is not null or fate is not null)
);
create index follow_up_by_person on follow_up (person_id);

-- Whether the addresses that show what came of an improvement, or what it rests on, can still be opened.
create table link_check (
  improvement_id uuid not null references improvement (id) on delete cascade,
  url text not null check (length(url) <= 2000),
  checked_at timestamptz not null,
  outcome text not null check (outcome in ('answers', 'gone', 'failing', 'unchecked')),
  -- On so many days in a row it has failed, the first and the last of them.
  failures integer not null default 0 check (failures >= 0),
  failed_since date,
  failed_on date,
  primary key (improvement_id, url),
  check ((failures = 0) = (failed_since is null) and (failures = 0) = (failed_on is null)),
  check (outcome in ('gone', 'failing') or failures = 0)
);

do $$
declare
  below constant text := 'exists (select from improvement as whole where whole.id = %I.improvement_id%s)';
  works constant text := ' and ' || stands_in('works', 'whole.organisation_code');
begin
  call wall_in('follow_up', format(below, 'follow_up', ''), format(below, 'follow_up', works),
    format(below, 'follow_up', works));
  call wall_in('link_check', format(below, 'link_check', ''));
end $$;
