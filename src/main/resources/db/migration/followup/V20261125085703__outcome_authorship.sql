-- When an observation that holds was written, and by whom.
CREATE VIEW followup.outcome_authorship AS SELECT enrolment_id, recorded_at, recorded_by FROM followup.current_outcome;
