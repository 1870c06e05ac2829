-- One row for each observation (enrolment, day, source) that the package tells otherwise than recorded: added beside the one that it supersedes.
INSERT INTO followup.outcome (enrolment_id, observed_on, source, situation, supersedes)
SELECT r.enrolment_id, r.observed_on, r.source, d.situation, r.outcome_id
FROM delivered_outcomes d
JOIN learners.enrolment_link e ON e.identifier = d.enrolment_id
JOIN followup.current_outcome r ON r.enrolment_id = e.enrolment_id AND r.observed_on = d.observed_on AND r.source = d.source
WHERE r.situation IS DISTINCT FROM d.situation
