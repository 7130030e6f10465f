-- A unit where improvements are done cannot be removed from under them: they would silently lose where they are done. The
-- database says so, since whoever removes it may not be allowed to see them.
alter table improvement
  drop constraint improvement_organisation_code_unit_id_fkey,
  add constraint unit_of_improvement_stands
    foreign key (organisation_code, unit_id) references unit (organisation_code, id);
