-- What people sign in with, and who is signed in. No history is kept of secrets: the audit trail says that they changed.

CREATE TABLE accounts.credentials (
    account_id     bigint PRIMARY KEY REFERENCES accounts.account,
    -- "{argon2id}…": the algorithm, its parameters, salt and hash
    password       text NOT NULL CHECK (password LIKE '{%}%'),
    -- the secret of the one-time codes, sealed with a key of the home; null once it was reset, until a link sets it anew
    second_factor  bytea,
    -- the last step of thirty seconds whose code was taken: no code is taken twice
    last_step      bigint NOT NULL,
    changed_at     timestamptz NOT NULL DEFAULT transaction_timestamp()
);

-- Each for one sign-in without the authenticator; a keyed hash stands for it.
CREATE TABLE accounts.recovery_code (
    account_id     bigint NOT NULL REFERENCES accounts.account,
    keyed_code     bytea NOT NULL,
    used_at        timestamptz,
    PRIMARY KEY (account_id, keyed_code)
);

-- One row a sign-in under way, shared by all instances; a keyed hash stands for the cookie's token. Its end is the row's end.
CREATE TABLE accounts.sign_in (
    keyed_token    bytea PRIMARY KEY,
    account_id     bigint NOT NULL REFERENCES accounts.account,
    began_at       timestamptz NOT NULL DEFAULT transaction_timestamp(),
    last_seen_at   timestamptz NOT NULL DEFAULT transaction_timestamp()
);
CREATE INDEX sign_in_account ON accounts.sign_in (account_id);

-- One-time addresses by which a person sets their password and second factor. Spent in the transaction that uses them, by deleting the row.
CREATE TABLE accounts.link (
    keyed_token    bytea PRIMARY KEY,
    purpose        text NOT NULL CHECK (purpose IN ('first-administrator', 'access', 'second-factor')),
    -- whose it is; nobody's for the first administrator, who has no account yet
    account_id     bigint REFERENCES accounts.account,
    expires_at     timestamptz NOT NULL,
    CHECK ((purpose = 'first-administrator') = (account_id IS NULL))
);
CREATE INDEX link_account ON accounts.link (account_id);

-- Tries to sign in, by what a limit is on: a keyed hash of an account's mail, of an address, of a known device.
CREATE TABLE accounts.attempt (
    subject        bytea PRIMARY KEY,
    failures       integer NOT NULL CHECK (failures >= 0),
    last_at        timestamptz NOT NULL,
    -- before this instant no further try is looked at
    free_at        timestamptz NOT NULL
);
CREATE INDEX attempt_last ON accounts.attempt (last_at);
