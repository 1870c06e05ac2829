-- Providers, sites, labelled programmes, sessions with their places and the ledger of their delivery.
CREATE SCHEMA catalogue;

CREATE TABLE catalogue.provider (
    provider_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier    text COLLATE "C" NOT NULL UNIQUE,
    name          text NOT NULL,
    siret         text CHECK (siret ~ '^[0-9]{14}$'),
    website       text,
    email         text,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
SELECT history.keep('catalogue.provider');

CREATE TABLE catalogue.site (
    site_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier    text COLLATE "C" NOT NULL UNIQUE,
    provider_id   bigint NOT NULL REFERENCES catalogue.provider,
    name          text NOT NULL,
    street        text,
    postcode      text,
    commune_code  text NOT NULL CHECK (commune_code ~ '^[0-9][0-9AB][0-9]{3}$'),
    longitude     numeric CHECK (longitude BETWEEN -180 AND 180),
    latitude      numeric CHECK (latitude BETWEEN -90 AND 90),
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
CREATE INDEX site_provider ON catalogue.site (provider_id);
SELECT history.keep('catalogue.site');

-- Occupations that the programmes prepare for, in the network's own list.
CREATE TABLE catalogue.occupation (
    occupation_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier    text COLLATE "C" NOT NULL UNIQUE,
    label_fr      text NOT NULL,
    label_en      text,
    rome_code     text,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
SELECT history.keep('catalogue.occupation');

CREATE TABLE catalogue.programme (
    programme_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier         text COLLATE "C" NOT NULL UNIQUE,
    provider_id        bigint NOT NULL REFERENCES catalogue.provider,
    title              text NOT NULL,
    occupation_id      bigint NOT NULL REFERENCES catalogue.occupation,
    certification_code text,
    exit_level         smallint CHECK (exit_level BETWEEN 1 AND 8),
    hours              integer CHECK (hours BETWEEN 1 AND 10000),
    fee_eur            numeric CHECK (fee_eur >= 0),
    labelled_from      date NOT NULL,
    labelled_until     date CHECK (labelled_until >= labelled_from),
    summary            text,
    url                text,
    recorded_at        timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by        integer NOT NULL DEFAULT history.current_actor()
);
CREATE INDEX programme_provider ON catalogue.programme (provider_id);
CREATE INDEX programme_occupation ON catalogue.programme (occupation_id);
SELECT history.keep('catalogue.programme');

-- Dated runs of a programme at a site, as first announced; what changed since stands in delivery_change.
CREATE TABLE catalogue.session (
    session_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier    text COLLATE "C" NOT NULL UNIQUE,
    programme_id  bigint NOT NULL REFERENCES catalogue.programme,
    site_id       bigint NOT NULL REFERENCES catalogue.site,
    starts_on     date NOT NULL,
    ends_on       date NOT NULL,
    capacity      integer CHECK (capacity >= 1),
    delivery_mode text NOT NULL CHECK (delivery_mode IN ('in_person', 'remote', 'hybrid')),
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor(),
    CHECK (ends_on >= starts_on)
);
CREATE INDEX session_programme ON catalogue.session (programme_id);
CREATE INDEX session_site ON catalogue.session (site_id);
SELECT history.keep('catalogue.session');

-- Places held in a session: a counter beside the session, moved by one conditional UPDATE, never read and then written.
CREATE TABLE catalogue.places (
    session_id    bigint PRIMARY KEY REFERENCES catalogue.session,
    taken         integer NOT NULL DEFAULT 0 CHECK (taken >= 0)
);

-- The ledger of delivery: what changed in the way a session is taught. Rows are added, never overwritten; the one that holds is that
-- which no other supersedes. One chain for each (session, day, kind).
CREATE TABLE catalogue.delivery_change (
    delivery_change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id    bigint NOT NULL REFERENCES catalogue.session,
    effective_on  date NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('mode', 'calendar', 'suspension', 'return')),
    delivery_mode text CHECK (delivery_mode IN ('in_person', 'remote', 'hybrid')),
    starts_on     date,
    ends_on       date,
    reason        text,
    announced_on  date,
    supersedes    bigint UNIQUE REFERENCES catalogue.delivery_change,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor(),
    CHECK ((kind = 'mode') = (delivery_mode IS NOT NULL))
);
CREATE UNIQUE INDEX delivery_change_first ON catalogue.delivery_change (session_id, effective_on, kind) WHERE supersedes IS NULL;
CREATE INDEX delivery_change_session ON catalogue.delivery_change (session_id);
SELECT history.keep('catalogue.delivery_change');

CREATE VIEW catalogue.current_delivery_change AS
SELECT c.*
FROM catalogue.delivery_change c
WHERE NOT EXISTS (SELECT 1 FROM catalogue.delivery_change later WHERE later.supersedes = c.delivery_change_id);

-- The rows of the exchange package's tables.
CREATE VIEW catalogue.exchange_providers AS
SELECT identifier AS provider_id, name, siret, website, email FROM catalogue.provider;

CREATE VIEW catalogue.exchange_sites AS
SELECT s.identifier AS site_id, p.identifier AS provider_id, s.name, s.street, s.postcode, s.commune_code, s.longitude, s.latitude
FROM catalogue.site s JOIN catalogue.provider p USING (provider_id);

CREATE VIEW catalogue.exchange_occupations AS
SELECT identifier AS occupation_id, label_fr, label_en, rome_code FROM catalogue.occupation;

CREATE VIEW catalogue.exchange_programmes AS
SELECT g.identifier AS programme_id, p.identifier AS provider_id, g.title, o.identifier AS occupation_id, g.certification_code,
       g.exit_level::integer AS exit_level, g.hours, g.fee_eur, g.labelled_from, g.labelled_until, g.summary, g.url
FROM catalogue.programme g JOIN catalogue.provider p USING (provider_id) JOIN catalogue.occupation o USING (occupation_id);

CREATE VIEW catalogue.exchange_sessions AS
SELECT s.identifier AS session_id, g.identifier AS programme_id, t.identifier AS site_id, s.starts_on, s.ends_on, s.capacity, s.delivery_mode
FROM catalogue.session s JOIN catalogue.programme g USING (programme_id) JOIN catalogue.site t USING (site_id);

CREATE VIEW catalogue.exchange_delivery_changes AS
SELECT s.identifier AS session_id, c.effective_on, c.kind, c.delivery_mode, c.starts_on, c.ends_on, c.reason, c.announced_on
FROM catalogue.current_delivery_change c JOIN catalogue.session s USING (session_id);

-- What modules above may read of a session to link their rows to it.
CREATE VIEW catalogue.session_link AS SELECT session_id, identifier FROM catalogue.session;
