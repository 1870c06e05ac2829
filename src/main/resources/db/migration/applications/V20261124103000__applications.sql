-- An application file from draft to decision; its statuses are rows of their own.
CREATE SCHEMA applications;

CREATE TABLE applications.application (
    application_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier      text COLLATE "C" NOT NULL UNIQUE,
    person_id       bigint NOT NULL REFERENCES people.person,
    session_id      bigint NOT NULL REFERENCES catalogue.session,
    submitted_at    timestamptz NOT NULL,
    education_level smallint CHECK (education_level BETWEEN 1 AND 8),
    commune_code    text,
    in_qpv          boolean,
    entry_situation text CHECK (entry_situation IN ('jobseeker', 'inactive', 'student', 'employed')),
    -- what stays of the age of a person who was forgotten: the first age of the group that it was in
    age_kept        smallint,
    recorded_at     timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by     integer NOT NULL DEFAULT history.current_actor()
);
CREATE INDEX application_person ON applications.application (person_id);
CREATE INDEX application_session ON applications.application (session_id);
SELECT history.keep('applications.application');

-- Changes of a file's status: rows are added, never overwritten; the one that holds is that which no other supersedes.
CREATE TABLE applications.status_change (
    status_change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id   bigint NOT NULL REFERENCES applications.application,
    status           text NOT NULL CHECK (status IN
                         ('submitted', 'under_review', 'waitlisted', 'offered', 'admitted', 'declined', 'refused', 'withdrawn')),
    decided_at       timestamptz,
    supersedes       bigint UNIQUE REFERENCES applications.status_change,
    recorded_at      timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by      integer NOT NULL DEFAULT history.current_actor()
);
CREATE UNIQUE INDEX status_change_first ON applications.status_change (application_id) WHERE supersedes IS NULL;
CREATE INDEX status_change_application ON applications.status_change (application_id);
SELECT history.keep('applications.status_change');

CREATE VIEW applications.current_status AS
SELECT c.*
FROM applications.status_change c
WHERE NOT EXISTS (SELECT 1 FROM applications.status_change later WHERE later.supersedes = c.status_change_id);

-- The rows of applications.csv.
CREATE VIEW applications.exchange_applications AS
SELECT a.identifier AS application_id, p.identifier AS person_id, s.identifier AS session_id, a.submitted_at, c.status, c.decided_at,
       a.education_level::integer AS education_level, a.commune_code, a.in_qpv, a.entry_situation
FROM applications.application a
JOIN applications.current_status c USING (application_id)
JOIN people.card p ON p.person_id = a.person_id
JOIN catalogue.session_link s ON s.session_id = a.session_id;

-- What modules above may read of a file to link their rows to it.
CREATE VIEW applications.application_link AS SELECT application_id, identifier FROM applications.application;
