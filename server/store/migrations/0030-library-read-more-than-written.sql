-- The library is searched far more often than it is written. What an index keeps aside to be sorted in later is read through
-- by every search until then: with 10,000 new examples a misspelled word took 75 ms instead of 2.
alter index library_entry_document set (fastupdate = off);
alter index library_entry_facets set (fastupdate = off);
alter index library_word_folded set (fastupdate = off);
