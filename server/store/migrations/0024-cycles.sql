-- Trying out within an improvement: its PDSA cycles, and the worksheets on which causes are looked for.
-- docs/decisions/0036-cycles-and-worksheets.md

create table cycle (
  id uuid primary key,
  improvement_id uuid not null references improvement (id),
  number integer not null check (number > 0),
  -- The cycle of the same improvement that was adapted into this one.
  follows integer check (follows < number),
  title text not null check (title <> ''),
  plan text not null check (plan <> ''),
  prediction text not null check (prediction <> ''),
  begun_on date not null,
  study_on date not null check (study_on >= begun_on),
  done text check (done <> ''),
  done_on date check (done_on >= begun_on),
  numbers text,
  -- Women, or girls; men, or boys. Neither is studied without the other.
  women text check (women <> ''),
  men text check (men <> ''),
  verdict text check (verdict in ('as-predicted', 'partly', 'not')),
  studied_on date check (studied_on >= done_on),
  decision text check (decision in ('adopt', 'adapt', 'abandon')),
  because text check (because <> ''),
  acted_on date check (acted_on >= studied_on),
  version integer not null default 1,
  created_at timestamptz not null,
  unique (improvement_id, number),
  foreign key (improvement_id, follows) references cycle (improvement_id, number),
  constraint stage_is_whole_or_empty check (
    num_nonnulls(done, done_on) in (0, 2)
    and num_nonnulls(numbers, women, men, verdict, studied_on) in (0, 5)
    and num_nonnulls(decision, because, acted_on) in (0, 3)
  ),
  constraint no_study_without_do check (studied_on is null or done_on is not null),
  constraint no_act_without_study check (acted_on is null or studied_on is not null)
);
create index cycle_following on cycle (improvement_id, follows);

create table worksheet (
  id uuid primary key,
  improvement_id uuid not null references improvement (id),
  method text not null check (method in ('five-whys', 'fishbone', 'lotus', '4r', 'jamkart')),
  title text not null check (title <> ''),
  -- A text for each box that is filled in, by its key: petal.2.cause.women.
  answers jsonb not null check (
    jsonb_typeof(answers) = 'object'
    and not jsonb_path_exists(answers, '$.* ? (@.type() != "string" || @ == "")')
    and not jsonb_path_exists(answers, '$.keyvalue() ? (!(@.key like_regex "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"))')
  ),
  version integer not null default 1,
  created_at timestamptz not null
);
create index worksheet_of_improvement on worksheet (improvement_id);

do $$
declare
  part text;
  whole text;
  works text;
begin
  foreach part in array array['cycle', 'worksheet'] loop
    whole := format('exists (select from improvement as whole where whole.id = %I.improvement_id', part);
    works := whole || ' and ' || stands_in('works', 'whole.organisation_code') || ')';
    call wall_in(part, whole || ')', works, works, works);
  end loop;
end $$;
