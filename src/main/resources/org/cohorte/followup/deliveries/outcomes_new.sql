-- One row for each observation (enrolment, day, source) that is not recorded yet.
INSERT INTO followup.outcome (enrolment_id, observed_on, source, situation)
SELECT e.enrolment_id, d.observed_on, d.source, d.situation
FROM delivered_outcomes d
JOIN learners.enrolment_link e ON e.identifier = d.enrolment_id
WHERE NOT EXISTS (SELECT 1 FROM followup.outcome r
                  WHERE r.enrolment_id = e.enrolment_id AND r.observed_on = d.observed_on AND r.source = d.source)
ORDER BY d.line
