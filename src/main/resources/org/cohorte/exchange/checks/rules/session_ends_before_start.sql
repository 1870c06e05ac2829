-- A session's last day as first announced is not before its first.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'sessions' AS resource, line, 'ends_on' AS column_name, ends_on::text AS value, starts_on::text AS detail
FROM delivered_sessions
WHERE sound AND ends_on < starts_on
ORDER BY line
