-- With whom something is shared. Each circle holds those before it: the organisation itself, the coordinator and the
-- mentors, its group, all in the round, everybody. What stood here before anybody could choose stays with its organisation.

create domain sharing_circle as text
  check (value in ('organisation', 'coordinator', 'group', 'round', 'public'));

alter table occasion add column circle sharing_circle not null default 'organisation';
alter table improvement add column circle sharing_circle not null default 'organisation';
alter table challenge add column circle sharing_circle not null default 'organisation';
alter table goal add column circle sharing_circle not null default 'organisation';
alter table own_set add column circle sharing_circle not null default 'organisation';
alter table coverage_item add column circle sharing_circle not null default 'organisation';
alter table report add column circle sharing_circle not null default 'organisation';

-- What has been adopted is a public document; whether it is also shown here is chosen, and can be changed.
drop trigger adopted_stays on report;
create trigger adopted_stays before update on report
  for each row when (
    old.state in ('adopted', 'superseded')
    and (to_jsonb(new) - 'state' - 'version' - 'circle' <> to_jsonb(old) - 'state' - 'version' - 'circle'
      or not (new.state = old.state or old.state = 'adopted' and new.state = 'superseded'))
  ) execute function refuse_change_of_adopted();
