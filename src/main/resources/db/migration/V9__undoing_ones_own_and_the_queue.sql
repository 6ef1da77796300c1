-- Taking back one's own changes among those of others, and a review queue that is read by an index.

alter table change add column undone_at integer;
comment on column change.undone_at is 'the number of the change that took it back; null while it holds';
update change c set undone_at =
    (select max(number) from change o where o.alignment_id = c.alignment_id)
where state = 'undone';
alter table change add column beside bigint[] not null default '{}';
comment on column change.beside is 'the ids of units beside which it had others come or go';
alter table change add column did jsonb not null default '[]';
comment on column change.did is 'how often it did what, in the order of the first time: a list of objects with op and times';
update change c set did = (
    select coalesce(jsonb_agg(jsonb_build_object('op', g.op, 'times', g.times) order by g.first), '[]')
    from (
        select e.edit ->> 'op' as op, count(*) as times, min(e.place) as first
        from jsonb_array_elements(c.edits) with ordinality as e (edit, place)
        where jsonb_typeof(e.edit) = 'object' and e.edit ? 'op'
        group by 1) g)
where kind = 'edit';
update change set did = jsonb_build_array(jsonb_build_object('op', kind, 'times', 1))
where kind in ('align', 'upload');

-- the most doubtful first; those that are as doubtful as another, as they were made
drop index unit_doubt;
create index unit_queue on unit (status, (- doubt), id);
create index unit_queue_flagged on unit (status, (- doubt), id) where flags <> '{}';

alter table alignment add column checked integer not null default 0;
comment on column alignment.checked is 'the generation of the checks that its units went through; 0 for none';
update alignment a set checked = 1
where exists (select 1 from unit u where u.alignment_id = a.id and u.findings <> '[]');
create index alignment_unchecked on alignment (checked, id);

create table segment_original (
    segment_id bigint primary key,
    text_id bigint not null references text on delete cascade,
    words text not null
);
comment on table segment_original is 'the words that segments had before reviewers corrected them';
comment on column segment_original.segment_id is 'no reference: a segment that is joined to another comes back with its id when that is undone';
create index segment_original_text on segment_original (text_id);
