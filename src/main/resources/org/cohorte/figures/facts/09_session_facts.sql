-- Grain: one row a session of the network and year in which it runs: its actual first day is not after its actual last, both meet the
-- year up to its last day, and an enrolment in it is active in the year.
-- Sources: network_sessions, enrolment_facts, delivery_timeline, change_facts, years.
-- online: in mode remote on more than half of its days of the year, days under suspension left aside; partly_online: not online, and
-- remote or hybrid on at least one such day. changed, left_mode: by a change of the year up to its last day. back: on the year's last
-- day, or on its actual last day if that is earlier, the original mode is in force and it is not suspended.
CREATE VIEW session_facts AS
WITH running AS (
    SELECT y.y, s.session_key, y.first_day, y.last_day,
           greatest(s.actual_first, y.first_day) AS from_day, least(s.actual_last, y.last_day) AS to_day
    FROM network_sessions s
    JOIN years y ON s.actual_first <= y.last_day AND s.actual_last >= y.first_day AND s.actual_first <= s.actual_last
    WHERE EXISTS (SELECT 1 FROM enrolment_facts e
                  WHERE e.session_key = s.session_key AND e.started_on <= y.last_day AND (e.end_day IS NULL OR e.end_day >= y.first_day))
), taught AS (
    SELECT r.y, r.session_key, t.delivery_mode,
           date_diff('day', greatest(t.first_day, r.from_day), least(t.next_day, CAST(r.to_day + INTERVAL '1' DAY AS DATE))) AS days
    FROM running r
    JOIN delivery_timeline t ON t.session_key = r.session_key AND t.first_day <= r.to_day AND t.next_day > r.from_day
    WHERE NOT t.suspended
), days AS (
    SELECT y, session_key, sum(days) AS all_days, sum(CASE WHEN delivery_mode = 'remote' THEN days ELSE 0 END) AS remote_days,
           sum(CASE WHEN delivery_mode IN ('remote', 'hybrid') THEN days ELSE 0 END) AS distant_days
    FROM taught
    GROUP BY y, session_key
), changes AS (
    SELECT r.y, r.session_key, bool_or(c.left_mode) AS left_mode
    FROM running r
    JOIN change_facts c ON c.session_key = r.session_key AND c.effective_on BETWEEN r.first_day AND r.last_day
    GROUP BY r.y, r.session_key
), stands AS (
    SELECT r.y, r.session_key, t.delivery_mode, t.suspended
    FROM running r
    JOIN delivery_timeline t ON t.session_key = r.session_key AND t.first_day <= r.to_day AND t.next_day > r.to_day
)
SELECT r.y, s.session_key, s.region, s.department, s.occupation, s.provider, s.programme,
       coalesce(d.remote_days * 2 > d.all_days, false) AS online,
       coalesce(d.remote_days * 2 <= d.all_days AND d.distant_days >= 1, false) AS partly_online,
       c.session_key IS NOT NULL AS changed, coalesce(c.left_mode, false) AS left_mode,
       n.delivery_mode = s.original_mode AND NOT n.suspended AS back
FROM running r
JOIN network_sessions s ON s.session_key = r.session_key
JOIN stands n ON n.y = r.y AND n.session_key = r.session_key
LEFT JOIN days d ON d.y = r.y AND d.session_key = r.session_key
LEFT JOIN changes c ON c.y = r.y AND c.session_key = r.session_key
