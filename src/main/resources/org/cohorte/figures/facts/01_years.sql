-- Grain: one row a year for which figures exist: from that of the first enrolment or file of the network to that of the snapshot.
-- Parameter: the view asked(snapshot_day). Sources: enrolments, applications, network_sessions.
-- last_day is 31 December, or the snapshot's day in its own year. No row where nothing was recorded yet.
CREATE TABLE years AS
WITH beginnings AS (
    SELECT min(year(e.started_on)) AS first_year
    FROM enrolments e JOIN network_sessions s ON s.session_key = e.session_key CROSS JOIN asked
    WHERE e.started_on <= asked.snapshot_day
    UNION ALL
    SELECT min(year(a.submitted_on))
    FROM applications a JOIN network_sessions s ON s.session_key = a.session_key CROSS JOIN asked
    WHERE a.submitted_on <= asked.snapshot_day
)
SELECT CAST(spread.y AS INTEGER) AS y,
       CAST(CAST(spread.y AS VARCHAR) || '-01-01' AS DATE) AS first_day,
       least(CAST(CAST(spread.y AS VARCHAR) || '-12-31' AS DATE), asked.snapshot_day) AS last_day
FROM asked
CROSS JOIN (SELECT min(first_year) AS first_year FROM beginnings) b
CROSS JOIN UNNEST(sequence(b.first_year, year(asked.snapshot_day))) AS spread (y)
