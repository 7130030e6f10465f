-- Results can be changed, so two people at once must be told apart; and a measured change must be whole, since
-- neither the JSON null nor half a change is a measurement.
alter table improvement_result add column version integer not null default 1;

alter table improvement_result add constraint outcome_is_measured_for_both_sexes check (
  step <> 'outcome'
  or (
    jsonb_typeof(change #> '{before,women}') = 'number'
    and jsonb_typeof(change #> '{before,men}') = 'number'
    and jsonb_typeof(change #> '{after,women}') = 'number'
    and jsonb_typeof(change #> '{after,men}') = 'number'
    and change #>> '{before,date}' < change #>> '{after,date}'
    and change ->> 'of' in ('women-men', 'girls-boys')
    and change ->> 'measure' <> ''
    and change ->> 'unit' <> ''
    and change ->> 'source' <> ''
  ) is true
);
