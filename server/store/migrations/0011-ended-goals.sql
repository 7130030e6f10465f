-- The day on which a goal was ended, so that what held at an earlier date can be told.
alter table goal add column ended_on date;
alter table goal add check ((ended_on is null) = (ended_because is null));
