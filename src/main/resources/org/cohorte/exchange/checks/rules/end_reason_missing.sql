-- An enrolment that ended has a reason.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'enrolments' AS resource, line, 'end_reason' AS column_name, end_reason::text AS value, ended_on::text AS detail
FROM delivered_enrolments
WHERE sound AND ended_on IS NOT NULL AND end_reason IS NULL
ORDER BY line
