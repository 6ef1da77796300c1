-- The verb that a preambular or operative clause opens with, as keys common to all languages.

alter table clause add column openings varchar[] not null default '{}';
comment on column clause.openings is 'the keys of the opening verb (recalling, requests), the most usual first; none where the verb is not known, or the clause is of another kind';
