-- A person: identity, contacts, identifiers given by others. Personal data stays in this schema.
CREATE SCHEMA people;

CREATE TABLE people.person (
    person_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the identifier that the exchange package shows for this person (one of those in people.identifier)
    identifier    text COLLATE "C" NOT NULL UNIQUE,
    family_name   text,
    given_names   text,
    email         text,
    phone         text,
    birth_date    date,
    gender        text CHECK (gender IN ('f', 'm', 'x')),
    -- the person that a human found this one to be; always one that is not merged itself; undone by emptying it
    merged_into   bigint REFERENCES people.person,
    forgotten_at  timestamptz,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor(),
    CHECK (merged_into <> person_id),
    CHECK (forgotten_at IS NULL OR num_nonnulls(family_name, given_names, email, phone, birth_date) = 0)
);
CREATE INDEX person_merged_into ON people.person (merged_into) WHERE merged_into IS NOT NULL;
SELECT history.keep('people.person');

-- Identifiers given by others: any number for a person, one namespace for all senders ("SOURCE:P001").
CREATE TABLE people.identifier (
    identifier    text COLLATE "C" PRIMARY KEY,
    person_id     bigint NOT NULL REFERENCES people.person,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
CREATE INDEX identifier_person ON people.identifier (person_id);
SELECT history.keep('people.identifier');

-- What modules above may read: whom a record is of (after merges) and what figures need of that person.
CREATE VIEW people.card AS
SELECT p.person_id, k.person_id AS canonical_person_id, k.identifier, k.gender, k.birth_date, k.forgotten_at IS NOT NULL AS forgotten
FROM people.person p
JOIN people.person k ON k.person_id = coalesce(p.merged_into, p.person_id);

-- The rows of persons.csv, those merged into another included.
CREATE VIEW people.exchange_persons AS
SELECT identifier AS person_id, family_name, given_names, email, phone, birth_date, gender, merged_into IS NOT NULL AS merged
FROM people.person;

-- Every identifier, and the one by which the exchange package names its person (after merges).
CREATE VIEW people.exchange_identifiers AS
SELECT i.identifier, own.identifier AS own_identifier, kept.identifier AS person_id
FROM people.identifier i
JOIN people.person own ON own.person_id = i.person_id
JOIN people.person kept ON kept.person_id = coalesce(own.merged_into, own.person_id);

-- What a human decided: that one record is the same person as another. Undone, it stays here with the instant.
CREATE TABLE people.merge (
    merge_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    merged        bigint NOT NULL REFERENCES people.person,
    kept          bigint NOT NULL REFERENCES people.person,
    -- records that had been merged into the merged one, and follow it
    followers     bigint[] NOT NULL,
    undone_at     timestamptz,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor(),
    CHECK (merged <> kept)
);
SELECT history.keep('people.merge');

-- Identifiers of people who were forgotten, under a key of the installation (HMAC-SHA-256): a later delivery does not bring them back.
CREATE TABLE people.tombstone (
    keyed_identifier bytea PRIMARY KEY,
    recorded_at      timestamptz NOT NULL DEFAULT transaction_timestamp()
);

-- A name as it is compared: letters only, without accents, small.
CREATE FUNCTION people.plain_name(name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT nullif(regexp_replace(lower(normalize(name, NFD)), '[^a-z]', '', 'g'), '')
$$;

-- The first age of the group (0-17, 18-25, 26-35, 36-45, 46+) in which somebody is on a day, in completed years; null where it cannot be told.
CREATE FUNCTION people.first_age_of_group(birth_date date, on_day date) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN birth_date IS NULL OR birth_date > on_day THEN NULL
                WHEN years <= 17 THEN 0 WHEN years <= 25 THEN 18 WHEN years <= 35 THEN 26 WHEN years <= 45 THEN 36 ELSE 46 END::smallint
    FROM (SELECT extract(year FROM age(on_day, birth_date)) AS years) aged
$$;
