-- What is odd about the texts of an alignment as a whole, as the aligner saw it.

alter table alignment add column warnings jsonb not null default '[]';
comment on column alignment.warnings is 'a list of objects: kind (not-parallel), languages (their tags) and detail';
