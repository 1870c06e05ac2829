-- What a human decided of a proposed pair: they are two persons. It is not proposed again.
CREATE TABLE people.kept_apart (
    first_id      bigint NOT NULL REFERENCES people.person,
    second_id     bigint NOT NULL REFERENCES people.person,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor(),
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
);
SELECT history.keep('people.kept_apart');
