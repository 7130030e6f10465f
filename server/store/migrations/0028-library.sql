-- The index of the library: everything in it once, whether a report has published it or an organisation (docs/decisions/0040-library-search.md).
-- Trigrams find words that are spelled in another way. The extension is a trusted one: whoever owns the database may add it.
create extension if not exists pg_trgm;

create table library_entry (
  key text primary key check (key ~ '^(case/[a-z0-9-]+|example/[0-9a-f-]{36})$'),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Whose it is; what reports have published is nobody's here.
  organisation_code text references organisation,
  -- What a list shows of it (domain/library/library-card.ts).
  card jsonb not null check (card ->> 'key' = key and card ->> 'slug' = slug),
  -- What it can be chosen by, such as 'area:idrott'.
  facets text[] not null,
  -- Its stems, marked by where they stand: A title, B keywords, C names, D text.
  document tsvector not null,
  -- The words they come from, each as 'language word stem'.
  words text[] not null,
  -- The order without words: what has changed by sex and in figures first, then the newest.
  has_changed boolean not null,
  newest date,
  check ((key like 'case/%') = (organisation_code is null))
)
-- Searching reads the stems of every row that is found: they stay in the row and are not packed, and what is read of a few
-- rows only lies beside.
with (toast_tuple_target = 2400);
alter table library_entry
  alter column document set storage main,
  alter column card set storage external,
  alter column words set storage external;

create index library_entry_organisation on library_entry (organisation_code);
create index library_entry_document on library_entry using gin (document);
create index library_entry_facets on library_entry using gin (facets);

-- Letters without their marks, as people type who have no å, ä and ö (domain/library/fold-letters.ts).
create function fold_letters(word text) returns text language sql immutable strict parallel safe
return translate(word, 'åäáàâãæöøóòôõéèêëíìîïúùûüýÿñç', 'aaaaaaaooooooeeeeiiiiuuuuyync');

-- Every word of the library, with its stem and in how many entries it stands. Compounds are taken apart by it, and
-- misspelled words compared with it.
create table library_word (
  word text not null,
  language text not null check (language in ('sv', 'en')),
  stem text not null,
  folded text not null generated always as (fold_letters(word)) stored,
  folded_stem text not null generated always as (fold_letters(stem)) stored,
  entries integer not null check (entries > 0),
  primary key (word, language)
);
create index library_word_stem on library_word (stem);
create index library_word_folded_stem on library_word (folded_stem);
create index library_word_folded on library_word using gin (folded gin_trgm_ops);

call wall_in('library_entry', 'true', stands_in('works', 'organisation_code'), stands_in('works', 'organisation_code'),
  stands_in('works', 'organisation_code'));
call wall_in('library_word', 'true');

-- The words follow the entries, whoever changes them: nobody else writes them, and what is withdrawn leaves no word behind.
create function add_library_words() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(20260128);
  insert into library_word (word, language, stem, entries)
  select split_part(word, ' ', 2), split_part(word, ' ', 1), split_part(word, ' ', 3), count(*)
  from added, unnest(words) as word group by word
  on conflict (word, language) do update set entries = library_word.entries + excluded.entries;
  return null;
end $$;

create function remove_library_words() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(20260128);
  with lost as (
    select split_part(word, ' ', 2) as word, split_part(word, ' ', 1) as language, count(*) as entries
    from removed, unnest(words) as word group by 1, 2
  ), ended as (
    delete from library_word using lost
    where library_word.word = lost.word and library_word.language = lost.language
      and library_word.entries <= lost.entries
  )
  update library_word set entries = library_word.entries - lost.entries from lost
  where library_word.word = lost.word and library_word.language = lost.language
    and library_word.entries > lost.entries;
  return null;
end $$;

create trigger add_words after insert on library_entry
referencing new table as added for each statement execute function add_library_words();
create trigger remove_words after delete on library_entry
referencing old table as removed for each statement execute function remove_library_words();
-- Triggers of one event come in the order of their names: what is added first keeps the words that stay.
create trigger change_words_1 after update on library_entry
referencing new table as added for each statement execute function add_library_words();
create trigger change_words_2 after update on library_entry
referencing old table as removed for each statement execute function remove_library_words();
