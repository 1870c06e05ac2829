-- When an enrolment was last written, and by whom.
CREATE VIEW learners.enrolment_authorship AS SELECT enrolment_id, session_id, recorded_at, recorded_by FROM learners.enrolment;
