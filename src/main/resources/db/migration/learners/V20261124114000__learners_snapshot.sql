-- What a snapshot extracts of an enrolment; its identifier gives a rank and goes no further.
CREATE VIEW learners.snapshot_enrolments AS
SELECT enrolment_id, identifier, person_id, session_id, started_on, ended_on, end_reason, education_level, in_qpv, entry_situation,
       certification, age_kept
FROM learners.enrolment;
