-- Who signs in, with which roles; and the audit trail.
CREATE SCHEMA accounts;

CREATE TABLE accounts.account (
    account_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name          text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    mail          text COLLATE "C" NOT NULL UNIQUE CHECK (mail = lower(mail) AND mail ~ '^[^\s@<>",;]{1,64}@[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?$'),
    -- an account is closed, never deleted: what it did stays
    active        boolean NOT NULL DEFAULT true,
    -- of the demonstration: signs in only where the demonstration is served
    demonstration boolean NOT NULL DEFAULT false,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
SELECT history.keep('accounts.account');

CREATE TABLE accounts.account_role (
    account_id    bigint NOT NULL REFERENCES accounts.account,
    role          text NOT NULL CHECK (role IN ('statistician', 'approver', 'pre-release-reader', 'administrator')),
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor(),
    PRIMARY KEY (account_id, role)
);
SELECT history.keep('accounts.account_role');

-- One row an act. Added to, never changed: the trigger refuses it to everyone, the owner of the tables included.
CREATE TABLE accounts.audit_entry (
    entry_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by   integer NOT NULL REFERENCES history.actor,
    act           text NOT NULL CHECK (act ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
    object        text NOT NULL CHECK (length(object) <= 500)
);

CREATE FUNCTION accounts.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is added to, never changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accounts.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
