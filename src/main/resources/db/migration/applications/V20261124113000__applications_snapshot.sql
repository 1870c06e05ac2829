-- What a snapshot extracts of a file, and the status that holds; the two are joined where joins cost least.
CREATE VIEW applications.snapshot_applications AS
SELECT application_id, person_id, session_id, submitted_at, education_level, in_qpv, age_kept FROM applications.application;

CREATE VIEW applications.snapshot_statuses AS
SELECT application_id, status FROM applications.current_status;
