-- Edits of alignments: every change with what is needed to take it back, and comments on units.

create sequence unit_comment_seq;

create table change (
    alignment_id bigint not null references alignment on delete cascade,
    number integer not null,
    version integer not null,
    kind text not null,
    who text not null,
    at timestamp with time zone not null,
    summary text not null,
    edits jsonb not null,
    state text not null,
    units bigint[] not null,
    patch jsonb,
    primary key (alignment_id, number),
    check (number >= 1),
    check (kind in ('edit', 'undo', 'redo', 'align', 'upload')),
    check (state in ('done', 'settled', 'undone', 'dropped'))
);
comment on column change.version is 'the version of the alignment that it led to';
comment on column change.edits is 'the edits as they were sent';
comment on column change.state is 'settled: it holds for good, since all units have come of other texts since; undone: it was taken back and can be done again; dropped: something else was done since';
comment on column change.units is 'the ids of all units that it touched, of which some may be gone';
comment on column change.patch is 'what it touched before and after; null where it cannot be taken back';
create index change_version on change (alignment_id, version);
create index change_state on change (alignment_id, state, number) where patch is not null;
create index change_units on change using gin (units);

create table unit_comment (
    id bigint primary key,
    alignment_id bigint not null references alignment on delete cascade,
    unit_id bigint not null,
    who text not null,
    at timestamp with time zone not null,
    words text not null,
    check (words <> '')
);
comment on column unit_comment.unit_id is 'no reference: aligning again replaces units, and gives their comments to those that hold the same segments';
create index unit_comment_unit on unit_comment (unit_id, id);
create index unit_comment_alignment on unit_comment (alignment_id);

alter table unit add column dismissed varchar[] not null default '{}';
comment on column unit.dismissed is 'flags that a reviewer has said are false alarms; they are not among the flags';
alter table unit add column comments integer not null default 0;
comment on column unit.comments is 'how many comments it has';

alter table text add column edits integer not null default 0;
comment on column text.edits is 'how often reviewers have changed its segments';

-- segments come and go in the middle of a text, and the others move
alter table segment drop constraint segment_text_id_index_key;
alter table segment add constraint segment_text_id_index_key unique (text_id, index)
    deferrable initially deferred;
