-- An improvement is the living object of the work (docs/decisions/0035-improvement-work.md): where it is done, by whom, what it
-- aims at for women and men, how far it has come, and what it rests on. What stood here before anybody could say so is ongoing.

-- A unit belongs to one organisation, so what is done there can be held to it.
alter table unit add unique (organisation_code, id);

alter table improvement
  add column unit_id uuid,
  -- Whoever owns it, where that is a person here; owner_name says it for everybody, also for those without an account.
  add column owner_id text references person (id),
  add column state text not null default 'ongoing' check (state in ('planned', 'ongoing', 'finished', 'stopped')),
  -- When it is meant to be done.
  add column due_on date,
  add column ended_on date,
  add column ended_because text not null default '',
  add column aim jsonb,
  add column key_figures text[] not null default '{}',
  add column sdg_targets text[] not null default '{}',
  add column charter_articles text[] not null default '{}',
  add column decisions jsonb not null default '[]' check (jsonb_typeof(decisions) = 'array'),
  add foreign key (organisation_code, unit_id) references unit (organisation_code, id) on delete set null (unit_id),
  add constraint ended_when_over check (
    (state in ('finished', 'stopped')) = (ended_on is not null)
    and (ended_on is not null or ended_because = '')
    and (state <> 'stopped' or ended_because <> '')
  ),
  -- One number for all would hide what the aim is there for; and half an aim, or the JSON null, is none.
  add constraint aim_is_for_both_sexes check (
    aim is null
    or (
      aim ->> 'measure' <> ''
      and aim ->> 'unit' <> ''
      and aim ->> 'of' in ('women-men', 'girls-boys')
      and jsonb_typeof(aim -> 'women') = 'number'
      and jsonb_typeof(aim -> 'men') = 'number'
      and aim ->> 'by' ~ '^\d{4}-\d\d-\d\d$'
      and (
        jsonb_typeof(aim -> 'today') = 'null'
        or jsonb_typeof(aim #> '{today,women}') = 'number' and jsonb_typeof(aim #> '{today,men}') = 'number'
      )
    ) is true
  );
create index improvement_of_unit on improvement (unit_id);
create index improvement_of_owner on improvement (owner_id);
