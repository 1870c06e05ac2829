-- What became of a learner after the end, one row an observation.
CREATE SCHEMA followup;

-- Observations: rows are added, never overwritten; the one that holds is that which no other supersedes. One chain for each
-- (enrolment, day observed, source).
CREATE TABLE followup.outcome (
    outcome_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    enrolment_id  bigint NOT NULL REFERENCES learners.enrolment,
    observed_on   date NOT NULL,
    source        text NOT NULL CHECK (source IN ('survey', 'provider', 'register')),
    situation     text NOT NULL CHECK (situation IN ('it_job', 'other_job', 'further_training', 'jobseeking', 'inactive')),
    supersedes    bigint UNIQUE REFERENCES followup.outcome,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor()
);
CREATE UNIQUE INDEX outcome_first ON followup.outcome (enrolment_id, observed_on, source) WHERE supersedes IS NULL;
SELECT history.keep('followup.outcome');

CREATE VIEW followup.current_outcome AS
SELECT o.*
FROM followup.outcome o
WHERE NOT EXISTS (SELECT 1 FROM followup.outcome later WHERE later.supersedes = o.outcome_id);

-- The rows of outcomes.csv.
CREATE VIEW followup.exchange_outcomes AS
SELECT e.identifier AS enrolment_id, o.observed_on, o.source, o.situation
FROM followup.current_outcome o JOIN learners.enrolment_link e USING (enrolment_id);
