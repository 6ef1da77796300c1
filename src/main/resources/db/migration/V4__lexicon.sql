-- What alignments teach of words: lessons, and for each pair of languages their sum. Words are kept
-- as files of lexica, whose parts are packed already.

create table lexicon_lesson (
    alignment_id bigint primary key,
    alignment_version integer not null,
    words bytea not null,
    learned_at timestamp with time zone not null,
    check (alignment_version >= 1)
);
alter table lexicon_lesson alter column words set storage external;
comment on table lexicon_lesson is 'what each alignment taught when it was of a version; no reference to it, since what a deleted one taught must be taken out of the sum';

create table lexicon_pair (
    left_language text not null,
    right_language text not null,
    version bigint not null,
    entries integer not null,
    words bytea not null,
    changed_at timestamp with time zone not null,
    primary key (left_language, right_language),
    check (left_language < right_language collate "C"),
    check (version >= 1 and entries >= 0)
);
alter table lexicon_pair alter column words set storage external;
comment on column lexicon_pair.version is 'the version of the whole lexicon that changed the pair last; the greatest is that of the lexicon, so that pairs stay when nothing is left of them';

alter table alignment add column lexicon bigint not null default 0;
comment on column alignment.lexicon is 'the version of the lexicon that the aligner knew, 0 for none';
