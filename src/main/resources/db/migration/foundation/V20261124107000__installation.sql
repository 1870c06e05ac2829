-- What holds for the whole installation.
CREATE SCHEMA installation;

-- One row a fact: 'invented' is there (value 'true') once a package of invented people was taken in, and stays.
CREATE TABLE installation.fact (
    name        text PRIMARY KEY,
    value       text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor()
);
SELECT history.keep('installation.fact');
