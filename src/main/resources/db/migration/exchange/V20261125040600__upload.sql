-- Packages handed in through the browser: looked at first, then taken in.
CREATE TABLE exchange.upload (
    upload_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source        text NOT NULL DEFAULT '',
    package_name  text NOT NULL,
    -- of its files below the home's uploads
    folder        uuid NOT NULL UNIQUE,
    -- when the files were taken away: after they were taken in, given up, or some days
    emptied_at    timestamptz,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
SELECT history.keep('exchange.upload');

-- A look at an upload (dry run) or its taking-in. One at a time for each upload.
CREATE TABLE exchange.upload_run (
    run_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    upload_id     bigint NOT NULL REFERENCES exchange.upload,
    dry_run       boolean NOT NULL,
    asked_at      timestamptz NOT NULL DEFAULT transaction_timestamp(),
    asked_by      integer NOT NULL DEFAULT history.current_actor(),
    began_at      timestamptz,
    step          text NOT NULL DEFAULT '',
    step_done     bigint NOT NULL DEFAULT 0,
    step_total    bigint,
    ended_at      timestamptz,
    -- sound: nothing stands against it (or, where it was no dry run, it is in); erroneous: with errors, so that nothing changed;
    -- refused: it cannot be read at all; failed: a fault of the program
    ended         text CHECK (ended IN ('sound', 'erroneous', 'refused', 'failed')),
    message       text NOT NULL DEFAULT '',
    errors        bigint NOT NULL DEFAULT 0,
    warnings      bigint NOT NULL DEFAULT 0,
    counts        jsonb NOT NULL DEFAULT '[]',
    CHECK ((ended IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX upload_run_one ON exchange.upload_run (upload_id) WHERE ended IS NULL;
CREATE INDEX upload_run_upload ON exchange.upload_run (upload_id);
