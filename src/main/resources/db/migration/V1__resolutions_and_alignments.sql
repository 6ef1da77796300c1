-- Resolutions, their texts (every revision that was uploaded) and their alignments.
-- Sequences step by 100: the application takes numbers in blocks.

create sequence resolution_seq increment by 100;
create sequence text_seq increment by 100;
create sequence clause_seq increment by 100;
create sequence segment_seq increment by 100;
create sequence alignment_seq increment by 100;
create sequence unit_seq increment by 100;

create extension if not exists pg_trgm;

create table resolution (
    id bigint primary key,
    key text not null unique,
    symbol text not null,
    title text not null,
    adopted date,
    session integer,
    note text not null,
    version integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    check (length(key) between 1 and 200),
    check (length(symbol) between 1 and 200),
    check (session between 0 and 9999),
    check (version >= 1)
);
comment on column resolution.key is 'the id of the REST API: the symbol with each run of other characters than letters, digits and dots turned into one hyphen';
comment on column resolution.version is 'counts the changes of the resolution, its texts and its alignment';
create index resolution_session on resolution (session);
create index resolution_words on resolution using gin (lower(symbol || ' ' || title) gin_trgm_ops);

create table text (
    id bigint primary key,
    resolution_id bigint not null references resolution on delete cascade,
    language text not null,
    revision integer not null,
    current boolean not null,
    media_type text not null,
    segmentation text not null,
    warnings jsonb not null,
    clause_count integer not null,
    segment_count integer not null,
    uploaded_at timestamp with time zone not null,
    unique (resolution_id, language, revision),
    unique (resolution_id, id),
    check (length(language) between 2 and 100),
    check (revision >= 1),
    check (segmentation in ('auto', 'paragraph', 'line')),
    check (clause_count >= 1 and segment_count >= 1)
);
create unique index text_one_current on text (resolution_id, language) where current;

create table source (
    text_id bigint primary key references text on delete cascade,
    file bytea not null,
    decoded text not null
);
comment on table source is 'the file of a text as it was uploaded, and its characters, which the source places of segments count';

create table clause (
    id bigint primary key,
    text_id bigint not null references text on delete cascade,
    index integer not null,
    kind text not null,
    number text,
    parent integer,
    unique (text_id, index),
    foreign key (text_id, parent) references clause (text_id, index)
        deferrable initially deferred,
    check (index >= 0),
    check (parent <> index),
    check (number <> '')
);

create table segment (
    id bigint primary key,
    text_id bigint not null references text on delete cascade,
    index integer not null,
    clause integer not null,
    paragraph integer not null,
    source_start integer not null,
    source_end integer not null,
    words text not null,
    after text not null,
    marks jsonb,
    unique (text_id, index),
    foreign key (text_id, clause) references clause (text_id, index)
        deferrable initially deferred,
    check (index >= 0 and paragraph >= 0),
    check (source_start >= 0 and source_end >= source_start),
    check (words <> '')
);

create index clause_parent on clause (text_id, parent) where parent is not null;
create index segment_clause on segment (text_id, clause);

create table alignment (
    id bigint primary key,
    resolution_id bigint not null unique references resolution on delete cascade,
    version integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (resolution_id, id),
    check (version >= 1)
);

create table aligned_text (
    alignment_id bigint not null,
    text_id bigint not null,
    resolution_id bigint not null,
    primary key (alignment_id, text_id),
    foreign key (resolution_id, alignment_id) references alignment (resolution_id, id)
        on delete cascade,
    foreign key (resolution_id, text_id) references text (resolution_id, id)
        on delete cascade
);
comment on table aligned_text is 'the revisions of the texts that an alignment was made of';
create index aligned_text_text on aligned_text (resolution_id, text_id);

create table unit (
    id bigint primary key,
    alignment_id bigint not null references alignment on delete cascade,
    position integer not null,
    kind text not null,
    number text,
    status text not null,
    confidence double precision not null,
    flags varchar[] not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (alignment_id, position) deferrable initially deferred,
    check (position >= 0),
    check (status in ('draft', 'confirmed', 'rejected')),
    check (confidence between 0 and 1),
    check (number <> '')
);
create index unit_status on unit (alignment_id, status);
create index unit_confidence on unit (alignment_id, confidence, position);

create table unit_segment (
    segment_id bigint primary key references segment on delete cascade,
    unit_id bigint not null references unit on delete cascade
);
comment on table unit_segment is 'which unit a segment stands in: never more than one';
create index unit_segment_unit on unit_segment (unit_id);

create table workspace_folder (
    name text primary key,
    loaded_at timestamp with time zone not null
);
comment on table workspace_folder is 'the folders of the workspace that were loaded once: what is deleted later does not come back';
