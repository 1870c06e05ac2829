-- A session has no more enrolments than places. Said at the session where it is in the package, else at its last enrolment there.
-- Grain: one row a finding: resource, line, column_name, value, detail.
WITH filled AS (
    SELECT session_id, count(*) AS enrolled, max(line) AS line FROM after_enrolments GROUP BY session_id
)
SELECT CASE WHEN s.line IS NULL THEN 'enrolments' ELSE 'sessions' END AS resource, coalesce(s.line, f.line) AS line,
       CASE WHEN s.line IS NULL THEN 'session_id' ELSE 'capacity' END AS column_name,
       CASE WHEN s.line IS NULL THEN s.session_id ELSE s.capacity::text END AS value, f.enrolled || ' > ' || s.capacity AS detail
FROM filled f
JOIN after_sessions s USING (session_id)
WHERE f.enrolled > s.capacity AND coalesce(s.line, f.line) IS NOT NULL
ORDER BY 1, 2
