-- Grain: one row a span of days in which a session of the network is taught in one mode and is, or is not, suspended; spans of a session
-- cover all days from 0001-01-01 to 9999-12-31 without a gap. Sources: delivery_changes, network_sessions.
-- The mode is that of the last mode or return (the original mode) up to the day; suspended where the last of mode, suspension and return
-- is a suspension. Changes of one day stand in the order mode, suspension, return.
CREATE TABLE delivery_timeline AS
WITH changes AS (
    SELECT c.session_key, c.effective_on, c.kind, c.delivery_mode, s.original_mode,
           CASE c.kind WHEN 'mode' THEN 1 WHEN 'suspension' THEN 3 ELSE 4 END AS place
    FROM delivery_changes c
    JOIN network_sessions s ON s.session_key = c.session_key
    WHERE c.kind <> 'calendar'
    UNION ALL
    SELECT session_key, DATE '0001-01-01', 'return', original_mode, original_mode, 0 FROM network_sessions
), modes AS (
    SELECT session_key, CASE WHEN kind = 'mode' THEN delivery_mode ELSE original_mode END AS delivery_mode, effective_on AS first_day,
           lead(effective_on, 1, DATE '9999-12-31') OVER (PARTITION BY session_key ORDER BY effective_on, place) AS next_day
    FROM changes
    WHERE kind <> 'suspension'
), stops AS (
    SELECT session_key, kind = 'suspension' AS suspended, effective_on AS first_day,
           lead(effective_on, 1, DATE '9999-12-31') OVER (PARTITION BY session_key ORDER BY effective_on, place) AS next_day
    FROM changes
)
SELECT m.session_key, m.delivery_mode, t.suspended, greatest(m.first_day, t.first_day) AS first_day, least(m.next_day, t.next_day) AS next_day
FROM modes m
JOIN stops t ON t.session_key = m.session_key AND t.first_day < m.next_day AND m.first_day < t.next_day
WHERE m.first_day < m.next_day AND t.first_day < t.next_day
