-- Other names under which an organisation is searched for and written in workbooks.

alter table organisation add column also_known_as text[] not null default '{}';
