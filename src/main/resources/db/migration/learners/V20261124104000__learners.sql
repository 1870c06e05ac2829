-- Learners in sessions, with their profile on the day of entry, and their exits.
CREATE SCHEMA learners;

CREATE TABLE learners.enrolment (
    enrolment_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier      text COLLATE "C" NOT NULL UNIQUE,
    person_id       bigint NOT NULL REFERENCES people.person,
    session_id      bigint NOT NULL REFERENCES catalogue.session,
    application_id  bigint REFERENCES applications.application,
    started_on      date NOT NULL,
    ended_on        date,
    end_reason      text CHECK (end_reason IN ('completed', 'dropped_out', 'transferred')),
    education_level smallint CHECK (education_level BETWEEN 1 AND 8),
    commune_code    text,
    in_qpv          boolean,
    entry_situation text CHECK (entry_situation IN ('jobseeker', 'inactive', 'student', 'employed')),
    certification   text CHECK (certification IN ('full', 'partial', 'none')),
    -- what stays of the age of a person who was forgotten: the first age of the group that it was in
    age_kept        smallint,
    recorded_at     timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by     integer NOT NULL DEFAULT history.current_actor(),
    CHECK (ended_on >= started_on),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX enrolment_person ON learners.enrolment (person_id);
CREATE INDEX enrolment_session ON learners.enrolment (session_id);
CREATE INDEX enrolment_application ON learners.enrolment (application_id);
SELECT history.keep('learners.enrolment');

-- The rows of enrolments.csv.
CREATE VIEW learners.exchange_enrolments AS
SELECT e.identifier AS enrolment_id, p.identifier AS person_id, s.identifier AS session_id, a.identifier AS application_id, e.started_on,
       e.ended_on, e.end_reason, e.education_level::integer AS education_level, e.commune_code, e.in_qpv, e.entry_situation, e.certification
FROM learners.enrolment e
JOIN people.card p ON p.person_id = e.person_id
JOIN catalogue.session_link s ON s.session_id = e.session_id
LEFT JOIN applications.application_link a ON a.application_id = e.application_id;

-- What modules above may read of an enrolment to link their rows to it.
CREATE VIEW learners.enrolment_link AS SELECT enrolment_id, identifier FROM learners.enrolment;
