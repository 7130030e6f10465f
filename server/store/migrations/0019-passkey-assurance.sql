-- A passkey vouches for nobody more surely than the sign-in in which it was added, and never above level 2
-- (docs/decisions/0033-passkeys.md).
alter table passkey add column assurance integer not null default 1 check (assurance between 1 and 2);
