-- What people make of the statistics: challenges frozen with the figures they were seen in, goals for both sexes, own
-- sets of key figures, and how much of an organisation's own statistics is split by sex. The figures themselves lie in
-- the warehouse, not here.

create table challenge (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  key_figure text not null,
  title text not null check (title <> ''),
  -- The sex that has the worse of it, as whoever raised the challenge saw it.
  about text not null check (about in ('women', 'men', 'both')),
  -- The snapshot and the figures it was seen in; they never change.
  snapshot text not null,
  seen jsonb not null,
  -- The analysis sheet.
  what text not null default '',
  for_whom text not null default '',
  why text not null default '',
  consequences text not null default '',
  background text not null default '',
  hypothesis text not null default '',
  -- Null while it is worked with; else why it was set aside.
  set_aside_because text check (set_aside_because <> ''),
  version integer not null default 1,
  created_at timestamptz not null,
  person_id text references person (id)
);
create index challenge_of_organisation on challenge (organisation_code);

create function refuse_change_of_seen() returns trigger language plpgsql as $$
begin
  raise exception 'What a challenge was seen in never changes' using errcode = 'restrict_violation';
end $$;
create trigger seen_stays before update on challenge
  for each row when (
    (new.organisation_code, new.key_figure, new.snapshot, new.seen, new.created_at)
      is distinct from (old.organisation_code, old.key_figure, old.snapshot, old.seen, old.created_at)
  ) execute function refuse_change_of_seen();

-- An improvement may begin with a challenge, and need not belong to a programme.
alter table improvement add column challenge_id uuid references challenge (id);
alter table improvement alter column round_slug drop not null;
alter table improvement add foreign key (organisation_code) references organisation (code);
create index improvement_of_organisation on improvement (organisation_code);
create index improvement_of_challenge on improvement (challenge_id);

create table goal (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  key_figure text not null,
  -- The title the key figure had when the goal was set, so that a key figure that changes its meaning is seen.
  key_figure_title text not null,
  title text not null check (title <> ''),
  wanted text not null check (wanted in ('at-least', 'at-most')),
  target_women double precision not null,
  target_men double precision not null,
  -- Why the targets differ.
  reason text not null default '',
  by_year integer not null check (by_year between 1990 and 2200),
  decided_by text not null default '',
  -- Null while it holds; else why it was ended.
  ended_because text check (ended_because <> ''),
  version integer not null default 1,
  created_at timestamptz not null,
  person_id text references person (id),
  constraint different_targets_have_a_reason check (target_women = target_men or reason <> '')
);
create index goal_of_organisation on goal (organisation_code);

-- How a goal stood in each snapshot of the figures. Null: no figures for that sex.
create table goal_state (
  goal_id uuid not null references goal (id),
  snapshot text not null,
  year integer,
  women double precision,
  men double precision,
  women_reached boolean,
  men_reached boolean,
  computed_at timestamptz not null,
  primary key (goal_id, snapshot)
);

create table own_set (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  name text not null check (name <> ''),
  guidance text not null default '',
  key_figures text[] not null,
  version integer not null default 1,
  created_at timestamptz not null,
  person_id text references person (id)
);
create index own_set_of_organisation on own_set (organisation_code);

-- What an organisation itself counts, aims at and reports, and since when each is split by sex.
create table coverage_item (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  kind text not null check (kind in ('statistic', 'goal', 'report')),
  name text not null check (name <> ''),
  kept_by text not null default '',
  -- Only what is about individuals can be split.
  individual_based boolean not null,
  kept_since date not null,
  split_since date,
  ended_on date,
  note text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  person_id text references person (id),
  check (split_since is null or (individual_based and split_since >= kept_since)),
  check (ended_on is null or ended_on >= kept_since)
);
create index coverage_item_of_organisation on coverage_item (organisation_code);
