-- What organisations have learned, told to everybody, and taken after by others (docs/decisions/0039-own-examples.md).

-- An example of an organisation, made of an improvement. Its versions are public from `public_from` on; those before it
-- have been withdrawn. It has its address, and is known to everybody, from the first time it is published.
create table example (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  -- Where the improvement was made, and so whose coordinator may review it; null outside every round.
  round_slug text references round (slug),
  improvement_id uuid not null unique references improvement (id) on delete cascade,
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  versions integer not null default 0 check (versions >= 0),
  public_from integer check (public_from between 1 and versions),
  -- The last withdrawal, also where it has been published anew since.
  withdrawn_at timestamptz,
  withdrawn_because text,
  created_at timestamptz not null,
  constraint known_when_public check (public_from is null or slug is not null),
  constraint withdrawn_for_a_reason check ((withdrawn_at is null) = (withdrawn_because is null) and withdrawn_because <> '')
);
create index example_of_organisation on example (organisation_code);
create index example_of_round on example (round_slug);

-- What is being written, or waits to be reviewed. Whose it is stands here too, so that its walls need not ask the example.
create table example_draft (
  example_id uuid primary key references example (id) on delete cascade,
  organisation_code text not null references organisation (code),
  round_slug text references round (slug),
  state text not null check (state in ('draft', 'review')),
  content jsonb not null,
  version integer not null default 1,
  written_by text not null references person (id),
  saved_at timestamptz not null,
  consent_by text references person (id),
  consent_role text,
  consent_at timestamptz,
  consent_words text,
  comment text not null default '',
  constraint consent_when_reviewed check (
    num_nulls(consent_by, consent_role, consent_at, consent_words) = case state when 'review' then 0 else 4 end
    and consent_words <> ''
  )
);
create index example_draft_of_organisation on example_draft (organisation_code);
create index example_draft_of_round on example_draft (round_slug);
create index example_draft_by on example_draft (written_by);
create index example_draft_consent on example_draft (consent_by);

-- What has been published. A version never changes.
create table example_version (
  example_id uuid not null references example (id) on delete cascade,
  number integer not null check (number >= 1),
  content jsonb not null,
  licence text not null check (licence <> ''),
  written_by text not null references person (id),
  consent_by text not null references person (id),
  consent_role text not null,
  consent_at timestamptz not null,
  consent_words text not null check (consent_words <> ''),
  reviewed_by text not null references person (id),
  reviewed_role text not null,
  published_at timestamptz not null,
  primary key (example_id, number),
  constraint reviewed_by_another check (reviewed_by <> written_by),
  constraint step_is_carried check (
    content ->> 'step' in ('activity', 'product', 'way-of-working')
    or content ->> 'step' in ('outcome', 'societal-effect') and jsonb_array_length(content -> 'figures') > 0
  )
);
create index example_version_by on example_version (written_by);
create index example_version_consent on example_version (consent_by);
create index example_version_reviewed on example_version (reviewed_by);

create function refuse_change_of_version() returns trigger language plpgsql as $$
begin
  raise exception 'A published version of an example is never changed.';
end $$;
create trigger version_stays before update or truncate on example_version
  for each statement execute function refuse_change_of_version();

-- An organisation has taken after something in the library: `case/<id>` or `example/<id>`. Whose the idea was stands here,
-- so that they see it too.
create table adoption (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  example_key text not null check (example_key ~ '^(case|example)/.'),
  source_codes text[] not null,
  -- What it was called when it was taken, and where it stood.
  title text not null check (title <> ''),
  slug text not null check (slug <> ''),
  adapted text not null,
  adopted_on date not null,
  -- What came of it here; null where nothing has been begun, or it was removed.
  improvement_id uuid references improvement (id) on delete set null,
  person_id text references person (id),
  created_at timestamptz not null,
  unique (organisation_code, example_key),
  constraint not_ones_own check (not organisation_code = any (source_codes))
);
create index adoption_of on adoption (example_key);
create index adoption_from on adoption using gin (source_codes);
create index adoption_in_improvement on adoption (improvement_id);
create index adoption_by on adoption (person_id);

-- What is public is put there by the program, for whoever may review it: nobody's rights alone make anything public.
do $$
declare
  own constant text := stands_in('own', '%1$s.organisation_code');
  works constant text := stands_in('works', '%1$s.organisation_code');
  runs constant text := round_stands_in('runs', '%1$s.round_slug');
begin
  call wall_in('example',
    format(own || ' or ' || runs || ' or %1$s.slug is not null', 'example'),
    format(works, 'example'), format(works, 'example'), format(works, 'example'));
  -- Whoever runs the round reads what waits to be reviewed.
  call wall_in('example_draft',
    format(own || ' or %1$s.state = ''review'' and ' || runs, 'example_draft'),
    format(works, 'example_draft'), format(works, 'example_draft'), format(works, 'example_draft'));
  call wall_in('example_version',
    format('exists (select from example as whole where whole.id = example_version.example_id and ('
      || own || ' or example_version.number >= whole.public_from))', 'whole'));
  call wall_in('adoption',
    format(own, 'adoption') || ' or ' || of_viewer('own') || ' ?| adoption.source_codes'
      || ' or exists (select from improvement as begun where begun.id = adoption.improvement_id)',
    format(works, 'adoption'), format(works, 'adoption'), format(works, 'adoption'));
end $$;

-- How many organisations have taken after each of these: a number for everybody, and not who. Made-up organisations count
-- for each other only, and for real ideas where the installation is on trial.
create function count_adoptions(keys text[], trial boolean) returns table (key text, n integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select adoption.example_key, count(*)::integer
  from public.adoption join public.organisation on organisation.code = adoption.organisation_code
  where adoption.example_key = any (keys) and (trial or not organisation.fictional)
  group by adoption.example_key
$$;
