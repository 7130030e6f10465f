-- Letters are tried for a time. What they say, which may hold a link that opens something, is gone when that is over.

alter table letter
  alter column body drop not null,
  -- From then on nobody can use what it says, and it is not sent any more.
  add column expires_at timestamptz,
  -- When it may be tried next; while somebody is at it, when others may take it for abandoned.
  add column next_at timestamptz,
  add column tried_at timestamptz,
  add column failed_at timestamptz;
update letter set body = null where sent_at is not null;
update letter set expires_at = written_at + interval '14 days', next_at = written_at;
alter table letter
  alter column expires_at set not null,
  alter column next_at set not null,
  add check (sent_at is null or failed_at is null),
  add check ((body is null) = (sent_at is not null or failed_at is not null));
drop index letter_unsent;
create index letter_waiting on letter (expires_at) where body is not null;
