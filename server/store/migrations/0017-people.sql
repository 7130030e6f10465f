-- The end of a role that has been handed over, and what an invitation carries besides its role.

-- From this day on the role is no longer held; null while no end is set.
alter table role_held add column ends_on date;

alter table invitation
  -- Whether the secret has gone out in a letter only, so that whoever has it has shown that the address is theirs.
  add column by_letter boolean not null default false,
  -- Whose work whoever accepts takes over, and from when that person's roles are over.
  add column takes_over_from text references person (id),
  add column takes_over_on date,
  add check ((takes_over_from is null) = (takes_over_on is null));
