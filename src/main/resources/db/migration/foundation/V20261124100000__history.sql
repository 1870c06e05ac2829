-- An actor behind every write, and one history for all tables.
CREATE SCHEMA history;

-- Who writes: a person signed in, a job, a delivery. The label is an identifier of ours or a file's name, never a person's name.
CREATE TABLE history.actor (
    actor_id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('person', 'job', 'delivery')),
    label      text NOT NULL,
    UNIQUE (kind, label)
);

-- What was before: one row for each row updated or deleted, in any table that history.keep() was called for.
CREATE TABLE history.change (
    change_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name text NOT NULL,
    operation  text NOT NULL CHECK (operation IN ('UPDATE', 'DELETE')),
    before     jsonb NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    changed_by integer NOT NULL REFERENCES history.actor
);
CREATE INDEX change_table ON history.change (table_name, changed_at);

-- Names the author of all that this transaction writes.
CREATE FUNCTION history.act_as(actor_kind text, actor_label text) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    found_id integer;
BEGIN
    INSERT INTO history.actor (kind, label) VALUES (actor_kind, actor_label) ON CONFLICT (kind, label) DO NOTHING;
    SELECT actor_id INTO STRICT found_id FROM history.actor WHERE kind = actor_kind AND label = actor_label;
    PERFORM set_config('cohorte.actor', found_id::text, true);
    RETURN found_id;
END $$;

-- The author of this transaction; a write without one is refused.
CREATE FUNCTION history.current_actor() RETURNS integer
LANGUAGE plpgsql STABLE AS $$
DECLARE
    named text := nullif(current_setting('cohorte.actor', true), '');
BEGIN
    IF named IS NULL THEN
        RAISE EXCEPTION 'a write without an actor: call history.act_as(kind, label) first in this transaction'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN named::integer;
END $$;

CREATE FUNCTION history.keep_rows() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO history.change (table_name, operation, before, changed_by)
    SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, TG_OP, to_jsonb(before), history.current_actor()
    FROM before;
    RETURN NULL;
END $$;

-- Attaches the history to a table: from now on each UPDATE and DELETE keeps the earlier rows.
CREATE FUNCTION history.keep(kept regclass) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER keep_updated AFTER UPDATE ON %s REFERENCING OLD TABLE AS before
                    FOR EACH STATEMENT EXECUTE FUNCTION history.keep_rows()', kept);
    EXECUTE format('CREATE TRIGGER keep_deleted AFTER DELETE ON %s REFERENCING OLD TABLE AS before
                    FOR EACH STATEMENT EXECUTE FUNCTION history.keep_rows()', kept);
END $$;
