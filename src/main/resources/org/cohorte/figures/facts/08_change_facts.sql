-- Grain: one row a change of a session of the network that makes it changed: left_mode (a suspension, or a mode other than the one in
-- force before that change and than the original one), or else a calendar that moves the first or the last day by 14 days or more from
-- where the changes before it had left that day. Sources: delivery_changes, network_sessions.
CREATE TABLE change_facts AS
WITH modes AS (
    SELECT c.session_key, c.effective_on, c.kind, c.delivery_mode, s.original_mode,
           lag(CASE WHEN c.kind = 'mode' THEN c.delivery_mode ELSE s.original_mode END, 1, s.original_mode)
               OVER (PARTITION BY c.session_key ORDER BY c.effective_on, CASE c.kind WHEN 'mode' THEN 1 ELSE 4 END) AS mode_before
    FROM delivery_changes c
    JOIN network_sessions s ON s.session_key = c.session_key
    WHERE c.kind IN ('mode', 'return')
), calendars AS (
    SELECT c.session_key, c.effective_on, c.starts_on, c.ends_on,
           coalesce(max_by(b.starts_on, b.effective_on) FILTER (WHERE b.starts_on IS NOT NULL), s.starts_on) AS first_before,
           coalesce(max_by(b.ends_on, b.effective_on) FILTER (WHERE b.ends_on IS NOT NULL), s.ends_on) AS last_before
    FROM delivery_changes c
    JOIN network_sessions s ON s.session_key = c.session_key
    LEFT JOIN delivery_changes b ON b.session_key = c.session_key AND b.kind = 'calendar' AND b.effective_on < c.effective_on
    WHERE c.kind = 'calendar'
    GROUP BY c.session_key, c.effective_on, c.starts_on, c.ends_on, s.starts_on, s.ends_on
)
SELECT session_key, effective_on, true AS left_mode
FROM modes
WHERE kind = 'mode' AND delivery_mode <> mode_before AND delivery_mode <> original_mode
UNION ALL
SELECT c.session_key, c.effective_on, true
FROM delivery_changes c
JOIN network_sessions s ON s.session_key = c.session_key
WHERE c.kind = 'suspension'
UNION ALL
SELECT session_key, effective_on, false
FROM calendars
WHERE abs(date_diff('day', first_before, starts_on)) >= 14 OR abs(date_diff('day', last_before, ends_on)) >= 14
