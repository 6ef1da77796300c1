-- A unit's row is written anew with an entry in every index whenever its place changes, as do all after one that is
-- split: what an alignment's units are sorted or counted by is found fast enough by its place alone.

drop index unit_confidence;
drop index unit_status;

-- room for a new version of a row on its own page
alter table unit set (fillfactor = 85);
alter table segment set (fillfactor = 90);
