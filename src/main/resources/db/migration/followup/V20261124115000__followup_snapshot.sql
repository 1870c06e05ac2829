-- What a snapshot extracts of an observation that holds.
CREATE VIEW followup.snapshot_outcomes AS
SELECT enrolment_id, observed_on, source, situation FROM followup.current_outcome;
