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

-- What was handed over when somebody left, as it stood then. The names and titles stay, whatever becomes of the things.
create table handover (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  from_person text not null references person (id),
  to_person text not null references person (id),
  at timestamptz not null,
  -- From this day on the roles of whoever left are over.
  ends_on date not null,
  items jsonb not null,
  check (from_person <> to_person)
);
create index handover_of_organisation on handover (organisation_code);
call wall_in('handover', stands_in('own', 'organisation_code'), stands_in('leads', 'organisation_code'));
