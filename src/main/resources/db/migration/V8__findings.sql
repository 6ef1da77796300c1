-- What the checks found in units, and the order of a review.

alter table unit add column findings jsonb not null default '[]';
comment on column unit.findings is 'what the checks found: a list of objects with flag, message, explanation, values and places; dismissed ones too';
alter table unit add column doubt double precision not null default 0;
comment on column unit.doubt is 'the probability that the unit is wrong, by its confidence and its flags';
update unit set doubt = 1 - confidence;
create index unit_doubt on unit (status, doubt desc, id);
