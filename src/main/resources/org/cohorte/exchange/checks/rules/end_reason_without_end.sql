-- A reason is given only where there is an end.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'enrolments' AS resource, line, 'end_reason' AS column_name, end_reason::text AS value, '' AS detail
FROM delivered_enrolments
WHERE sound AND ended_on IS NULL AND end_reason IS NOT NULL
ORDER BY line
