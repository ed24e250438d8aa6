-- What the program does by itself, when each is done next and by whom it is being done. The shape is db-scheduler's own.
create table platform.job (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  primary key (task_name, task_instance)
);
create index job_due on platform.job (execution_time);
create index job_heartbeat on platform.job (last_heartbeat);
