-- Work that a server does by itself at its time: one row a piece of work that waits or is being done, gone when it is done.
-- The columns are those that db-scheduler 16 reads and writes; no history is kept of them, what the work changes has its own.
CREATE TABLE jobs.timetable (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX timetable_execution_time ON jobs.timetable (execution_time);
CREATE INDEX timetable_last_heartbeat ON jobs.timetable (last_heartbeat);
