-- The file that led to an enrolment is one of the same person.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'enrolments' AS resource, e.line, 'application_id' AS column_name, e.application_id AS value, '' AS detail
FROM delivered_enrolments e
JOIN after_applications a USING (application_id)
WHERE a.person_id <> e.person_id AND e.sound AND a.sound
ORDER BY 2
