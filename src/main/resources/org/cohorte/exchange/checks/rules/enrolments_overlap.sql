-- A person is in one enrolment at a time. An enrolment without an end counts to the last day of its session.
-- Grain: one row a finding: resource, line, column_name, value, detail.
WITH spans AS (
    SELECT e.line, e.enrolment_id, e.person_id, e.started_on, greatest(e.started_on, coalesce(e.ended_on, s.ends_on)) AS last_day
    FROM after_enrolments e JOIN after_sessions s USING (session_id)
), ordered AS (
    SELECT line, enrolment_id, started_on,
           max(last_day) OVER before AS earlier_last_day, max(line) OVER before AS earlier_line
    FROM spans
    WINDOW before AS (PARTITION BY person_id ORDER BY started_on, enrolment_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT 'enrolments' AS resource, coalesce(line, earlier_line) AS line, 'started_on' AS column_name, started_on::text AS value, earlier_last_day::text AS detail
FROM ordered
WHERE started_on <= earlier_last_day AND coalesce(line, earlier_line) IS NOT NULL
ORDER BY 2
