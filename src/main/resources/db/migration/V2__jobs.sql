-- Work in the background: what users see of it, and db-scheduler's own table.

create table job (
    id uuid primary key,
    kind text not null,
    subject text not null,
    payload jsonb not null,
    state text not null,
    done bigint not null,
    total bigint not null,
    message text not null,
    result jsonb,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    check (done >= 0 and total >= 0)
);
comment on column job.subject is 'what the job works on: the id of a resolution';
create index job_newest on job (created_at desc, id);

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
