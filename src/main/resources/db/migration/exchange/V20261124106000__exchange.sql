-- Deliveries: packages that were taken in.
CREATE SCHEMA exchange;

CREATE TABLE exchange.delivery (
    delivery_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    received_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    received_by   integer NOT NULL DEFAULT history.current_actor(),
    source        text,
    package_name  text NOT NULL,
    package_sha256 text NOT NULL CHECK (package_sha256 ~ '^[0-9a-f]{64}$'),
    invented      boolean NOT NULL,
    -- rows of each table: {"persons": {"new": 3, "changed": 1, "same": 0}, …}
    counts        jsonb NOT NULL
);
SELECT history.keep('exchange.delivery');
