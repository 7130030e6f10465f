-- The audit trail becomes a chain that nobody can change unseen: each line holds the hash of the line before it. There
-- is one chain for each organisation and one for what belongs to the installation, so that those who write in different
-- organisations never wait for each other. docs/decisions/0028-audit-log.md

alter table audit_entry add column organisation_code text;
alter table audit_entry add column round_slug text;
alter table audit_entry add column outcome text not null default 'done'
  check (outcome in ('done', 'refused', 'imported'));
alter table audit_entry add column position bigint check (position > 0);
alter table audit_entry add column previous_hash text;
alter table audit_entry add column hash text;

-- Whose a line is, by what it is about; neither where that is the installation's, or gone without having said so.
-- `organisation_code` and `round_slug` have no foreign keys: what is written here outlives what it is about.
create function audit_place(subject text, detail jsonb, out organisation text, out round text)
language plpgsql stable as $$
declare
  kind text := case when position(':' in subject) > 0 then split_part(subject, ':', 1) else '' end;
  rest text := case when kind = '' then subject else substr(subject, length(kind) + 2) end;
  thing uuid := case when rest ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then rest::uuid end;
begin
  if kind = 'improvement-result' and detail ->> 'improvementId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    kind := 'improvement';
    thing := (detail ->> 'improvementId')::uuid;
  end if;
  case kind
    when 'organisation' then organisation := rest;
    when 'round' then round := rest;
    when 'participation' then
      round := split_part(rest, '/', 1);
      organisation := split_part(rest, '/', 2);
    when 'occasion' then
      select organisation_code, round_slug into organisation, round from occasion where id = thing;
    when 'assessment' then
      select organisation_code, round_slug into organisation, round
        from assessment join occasion on occasion.id = assessment.occasion_id where assessment.id = thing;
    when 'improvement' then
      select organisation_code, round_slug into organisation, round from improvement where id = thing;
    when 'challenge' then
      select organisation_code into organisation from challenge where id = thing;
    when 'goal' then
      select organisation_code into organisation from goal where id = thing;
    when 'own-set' then
      select organisation_code into organisation from own_set where id = thing;
    when 'coverage-item' then
      select organisation_code into organisation from coverage_item where id = thing;
    when 'unit' then
      select organisation_code into organisation from unit where id = thing;
    when '', 'report' then
      select report.organisation_code, report.round_slug into organisation, round from report where id = thing;
      if not found then
        select slug into round from round as known where slug = rest;
      end if;
    else null;
  end case;
  organisation := coalesce(organisation, detail ->> 'organisationCode',
    detail -> 'before' ->> 'organisationCode', detail -> 'after' ->> 'organisationCode');
  round := coalesce(round, detail ->> 'roundSlug',
    detail -> 'before' ->> 'roundSlug', detail -> 'after' ->> 'roundSlug');
end $$;

-- What the hash of a line is made of: everything it says, as one JSON array in the form in which PostgreSQL writes jsonb.
create function audit_hash(entry audit_entry) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    entry.organisation_code,
    entry.position,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.person_id,
    entry.action,
    entry.subject,
    entry.round_slug,
    entry.outcome,
    entry.detail,
    entry.previous_hash
  )::text, 'UTF8')), 'hex')
$$;

-- How one answered while answering alone is nobody's to read here; and texts written in conversation can be long gone
-- where they were written, while a line stays. What remains says that they were written, and how long they were.
update audit_entry set detail = case action
  when 'rate' then detail - 'answer' - 'value'
  when 'agree' then detail || jsonb_build_object(
    'reason', jsonb_build_object('characters', length(coalesce(detail ->> 'reason', ''))),
    'evidence', jsonb_build_object('characters', length(coalesce(detail ->> 'evidence', ''))))
  when 'explain-shift' then jsonb_build_object(
    'before', jsonb_build_object('characters', length(coalesce(detail ->> 'before', ''))),
    'after', jsonb_build_object('characters', length(coalesce(detail ->> 'note', ''))))
  else detail || jsonb_build_object('body', jsonb_build_object('characters', length(coalesce(detail ->> 'body', ''))))
end
where action in ('rate', 'agree', 'explain-shift', 'comment-on-report', 'save-report-text');

update audit_entry set (organisation_code, round_slug) = (select organisation, round from audit_place(subject, detail));
-- A result whose improvement is gone was where the line about the removal says that the improvement was.
update audit_entry as line set organisation_code = said.organisation_code, round_slug = said.round_slug
  from audit_entry as said
  where line.organisation_code is null and said.organisation_code is not null
    and said.action = 'improvement-removed' and said.subject = 'improvement:' || (line.detail ->> 'improvementId');

create unique index audit_chain on audit_entry (coalesce(organisation_code, ''), position);
create index audit_of_person on audit_entry (coalesce(organisation_code, ''), person_id, position);
create index audit_about on audit_entry (subject);
-- How often somebody has been refused lately.
create index audit_refused on audit_entry (person_id, at) where outcome = 'refused';

do $$
declare
  entry audit_entry;
  last audit_entry;
begin
  for entry in select * from audit_entry order by coalesce(organisation_code, ''), id loop
    if last.organisation_code is not distinct from entry.organisation_code and last.position is not null then
      entry.position := last.position + 1;
      entry.previous_hash := last.hash;
    else
      entry.position := 1;
      entry.previous_hash := null;
    end if;
    entry.hash := audit_hash(entry);
    update audit_entry set position = entry.position, previous_hash = entry.previous_hash, hash = entry.hash
      where id = entry.id;
    last := entry;
  end loop;
end $$;

alter table audit_entry alter column position set not null;
alter table audit_entry alter column hash set not null;
alter table audit_entry add constraint audit_begins check ((position = 1) = (previous_hash is null));

-- Links each new line to the last of its chain. It runs as the owner, since whoever writes a line may not be one who may
-- read those before it. The lock is held until the transaction has ended: a line is last only once it is committed. Each
-- statement here sees what has been committed when it begins; a transaction that reads as of one moment would not.
create function chain_audit_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  last_position bigint;
begin
  if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
    raise exception 'The audit trail is written by transactions that read what is committed.';
  end if;
  perform pg_advisory_xact_lock(20260115, hashtext(coalesce(new.organisation_code, '')));
  select audit_entry.position, audit_entry.hash into last_position, new.previous_hash from audit_entry
    where coalesce(organisation_code, '') = coalesce(new.organisation_code, '')
    order by audit_entry.position desc limit 1;
  new.position := coalesce(last_position, 0) + 1;
  new.hash := audit_hash(new);
  return new;
end $$;
create trigger audit_is_chained before insert on audit_entry
  for each row execute function chain_audit_entry();

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'Lines of the audit trail are never changed or removed.';
end $$;
create trigger audit_stays before update or delete or truncate on audit_entry
  for each statement execute function refuse_change_of_audit();

-- An organisation reads its own part; who may do so there, and who adds lines, stands in the migration of the walls.
do $$
begin
  execute format('create policy reading on audit_entry for select to jamsides_app using (%s)',
    stands_in('own', 'organisation_code'));
end $$;
