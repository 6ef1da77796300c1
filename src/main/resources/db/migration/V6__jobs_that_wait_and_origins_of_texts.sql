-- Jobs that mostly wait for other servers have a queue of their own, so that they keep no others
-- from being done. And texts say where they were fetched from.

create table waiting_tasks (
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
comment on table waiting_tasks is 'as scheduled_tasks, for the jobs that mostly wait';
create index waiting_tasks_due on waiting_tasks (execution_time);
create index waiting_tasks_heartbeat on waiting_tasks (last_heartbeat);

alter table text add column origin text not null default '';
comment on column text.origin is 'the address that the file was fetched from; empty where somebody uploaded it';
