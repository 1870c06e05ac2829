-- An outcome speaks of a day after the end of its enrolment, whichever of the two was delivered.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT CASE WHEN o.line IS NULL THEN 'enrolments' ELSE 'outcomes' END AS resource, coalesce(o.line, e.line) AS line,
       CASE WHEN o.line IS NULL THEN 'ended_on' ELSE 'observed_on' END AS column_name,
       CASE WHEN o.line IS NULL THEN e.ended_on ELSE o.observed_on END::text AS value,
       CASE WHEN o.line IS NULL THEN o.observed_on ELSE e.ended_on END::text AS detail
FROM after_outcomes o
JOIN after_enrolments e USING (enrolment_id)
WHERE o.observed_on <= e.ended_on AND coalesce(o.line, e.line) IS NOT NULL AND o.sound AND e.sound
ORDER BY 1, 2
