-- Work that takes a while, as people see it.
create table job (
    id          text primary key,
    kind        text not null,
    input       text not null,
    state       text not null,
    message     text not null,
    detail      text not null,
    person_id   text not null,
    person_name text not null,
    asked_at    text not null,
    ended_at    text not null,
    stop_asked  boolean not null,
    attempts    integer not null
);
create index job_kind on job (kind, asked_at);

-- Work that takes a while, as db-scheduler sees it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
