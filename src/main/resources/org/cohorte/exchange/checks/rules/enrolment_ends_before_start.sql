-- An enrolment's last day is not before its first.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'enrolments' AS resource, line, 'ended_on' AS column_name, ended_on::text AS value, started_on::text AS detail
FROM delivered_enrolments
WHERE sound AND ended_on < started_on
ORDER BY line
