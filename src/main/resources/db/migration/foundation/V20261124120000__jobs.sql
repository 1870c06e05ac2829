-- Long work: who asked for it, how far it is, how it ended.
CREATE SCHEMA jobs;

-- One row a run. Its progress is written as it goes, by its own run alone: no history is kept of it, a run is history already.
-- A run whose program was killed is found by its lock, which PostgreSQL takes back with the connection.
CREATE TABLE jobs.job (
    job_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL CHECK (kind ~ '^[a-z][a-z-]*$'),
    state      text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'refused', 'failed', 'killed')),
    started_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    started_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    ended_at   timestamptz,
    -- the step under way, or the last one: its name, what is done of how much (null: not known)
    step       text,
    step_done  bigint NOT NULL DEFAULT 0 CHECK (step_done >= 0),
    step_total bigint CHECK (step_total >= 0),
    CHECK ((state = 'running') = (ended_at IS NULL))
);
-- Of one kind, one run at a time.
CREATE UNIQUE INDEX job_running ON jobs.job (kind) WHERE state = 'running';
