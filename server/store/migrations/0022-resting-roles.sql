-- An order is carried out with no more than whoever made it had just then: roles that waited for a surer sign-in wait in it
-- too (docs/decisions/0026-signing-in.md).
alter table job add column resting text[] not null default '{}';
