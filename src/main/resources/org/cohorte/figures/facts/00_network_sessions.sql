-- Grain: one row a session of the network: its first day as first announced lies in the label of its programme, both ends included.
-- Sources: sessions, programmes, delivery_changes. An empty labelled_until is no limit.
-- actual_first, actual_last: the announced dates as moved by all calendar changes in their order; an empty date leaves that date as it was.
CREATE TABLE network_sessions AS
WITH moved AS (
    SELECT session_key,
           max_by(starts_on, effective_on) FILTER (WHERE starts_on IS NOT NULL) AS moved_first,
           max_by(ends_on, effective_on) FILTER (WHERE ends_on IS NOT NULL) AS moved_last
    FROM delivery_changes
    WHERE kind = 'calendar'
    GROUP BY session_key
)
SELECT s.session_key, s.region, s.department, p.occupation_id AS occupation, p.provider_id AS provider, s.programme_id AS programme,
       s.starts_on, s.ends_on, s.delivery_mode AS original_mode,
       coalesce(m.moved_first, s.starts_on) AS actual_first, coalesce(m.moved_last, s.ends_on) AS actual_last
FROM sessions s
JOIN programmes p ON p.programme_id = s.programme_id
LEFT JOIN moved m ON m.session_key = s.session_key
WHERE s.starts_on >= p.labelled_from AND (p.labelled_until IS NULL OR s.starts_on <= p.labelled_until)
