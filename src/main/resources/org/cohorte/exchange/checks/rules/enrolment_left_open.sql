-- An enrolment without an end more than 60 days after its session, seen from the last day that the records speak of (at most today).
-- Grain: one row a finding: resource, line, column_name, value, detail.
WITH horizon AS (
    SELECT least(current_date, greatest((SELECT max(started_on) FROM after_enrolments), (SELECT max(ended_on) FROM after_enrolments),
                                        (SELECT max(observed_on) FROM after_outcomes), (SELECT max(submitted_at) FROM after_applications)::date)) AS day
)
SELECT 'enrolments' AS resource, e.line, 'ended_on' AS column_name, '' AS value, s.ends_on::text AS detail
FROM horizon, delivered_enrolments e
JOIN after_sessions s USING (session_id)
WHERE e.ended_on IS NULL AND horizon.day - greatest(e.started_on, s.ends_on, (SELECT max(c.ends_on) FROM after_delivery_changes c WHERE c.session_id = e.session_id AND c.kind = 'calendar')) > 60
ORDER BY 2
