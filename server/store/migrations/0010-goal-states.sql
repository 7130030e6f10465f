-- A snapshot has its name in one installation only. The moment it was made tells those of two installations apart, so
-- that a history of goals that has been read in from elsewhere stands beside what is judged here.
alter table goal_state add column snapshot_at timestamptz not null;
alter table goal_state drop constraint goal_state_pkey;
alter table goal_state add primary key (goal_id, snapshot_at, snapshot);
