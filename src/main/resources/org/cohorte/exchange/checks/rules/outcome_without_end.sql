-- An outcome of an enrolment whose end is not recorded.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'outcomes' AS resource, o.line, 'enrolment_id' AS column_name, o.enrolment_id AS value, '' AS detail
FROM delivered_outcomes o
JOIN after_enrolments e USING (enrolment_id)
WHERE e.ended_on IS NULL AND o.sound AND e.sound
ORDER BY 2
