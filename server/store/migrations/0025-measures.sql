-- What an improvement follows over time for women and men (docs/decisions/0037-measures-over-time.md). Null is what is not
-- known, which is never zero.

create table measure (
  id uuid primary key,
  improvement_id uuid not null references improvement (id),
  name text not null check (name <> ''),
  kind text not null check (kind in ('count', 'share', 'time', 'kronor', 'value')),
  unit text not null default '',
  of text not null check (of in ('women-men', 'girls-boys')),
  every text not null check (every in ('day', 'week', 'month', 'quarter', 'year')),
  better text not null check (better in ('higher', 'lower', 'neither')),
  source text not null default '',
  -- The last day of the time that later points are held against.
  baseline_end date,
  -- Counted up with every change of the measure or of its points.
  version integer not null default 1,
  created_at timestamptz not null,
  -- What a number means is held by its points, so that neither can change without the other.
  unique (id, kind, every),
  check (kind in ('share', 'kronor') or unit <> ''),
  check (kind <> 'share' or unit = '')
);
create index measure_of_improvement on measure (improvement_id);

create table measure_point (
  measure_id uuid not null,
  kind text not null,
  every text not null,
  -- The first day of the period.
  date date not null,
  women double precision,
  women_of double precision,
  men double precision,
  men_of double precision,
  note text not null default '',
  primary key (measure_id, date),
  foreign key (measure_id, kind, every) references measure (id, kind, every) on delete cascade,
  constraint begins_its_period check (
    case every when 'week' then extract(isodow from date) = 1
      when 'month' then extract(day from date) = 1
      when 'quarter' then extract(day from date) = 1 and extract(month from date) in (1, 4, 7, 10)
      when 'year' then extract(doy from date) = 1
      else true end
  ),
  constraint things_are_counted_whole check (
    kind not in ('count', 'share') or (
      coalesce(women, 0) >= 0 and coalesce(women, 0) = trunc(coalesce(women, 0))
      and coalesce(men, 0) >= 0 and coalesce(men, 0) = trunc(coalesce(men, 0))
    )
  ),
  constraint part_of_a_whole check (
    kind <> 'share' or (
      (women is null) = (women_of is null) and (men is null) = (men_of is null)
      and (women is null or women_of > 0 and women <= women_of) and (men is null or men_of > 0 and men <= men_of)
    )
  ),
  constraint whole_of_something check (
    (women_of is null or women is not null and women_of >= 0 and women_of = trunc(women_of))
    and (men_of is null or men is not null and men_of >= 0 and men_of = trunc(men_of))
  )
);

do $$
declare
  whole constant text := 'exists (select from improvement as whole where whole.id = measure.improvement_id%s)';
  works constant text := format(whole, ' and ' || stands_in('works', 'whole.organisation_code'));
  of_measure constant text := 'exists (select from measure join improvement as whole on whole.id = measure.improvement_id '
    || 'where measure.id = measure_point.measure_id%s)';
  works_on constant text := format(of_measure, ' and ' || stands_in('works', 'whole.organisation_code'));
begin
  call wall_in('measure', format(whole, ''), works, works, works);
  call wall_in('measure_point', format(of_measure, ''), works_on, works_on, works_on);
end $$;
