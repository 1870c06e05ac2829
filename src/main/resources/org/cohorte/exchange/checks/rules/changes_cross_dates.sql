-- Changes of calendar leave a session's last day on or after its first. Said at the last such change in the package.
-- Grain: one row a finding: resource, line, column_name, value, detail.
WITH moved AS (
    SELECT s.session_id, max(c.line) AS line,
           coalesce((array_agg(c.starts_on ORDER BY c.effective_on DESC) FILTER (WHERE c.starts_on IS NOT NULL))[1], s.starts_on) AS first_day,
           coalesce((array_agg(c.ends_on ORDER BY c.effective_on DESC) FILTER (WHERE c.ends_on IS NOT NULL))[1], s.ends_on) AS last_day
    FROM after_sessions s JOIN after_delivery_changes c USING (session_id)
    WHERE c.kind = 'calendar'
    GROUP BY s.session_id, s.starts_on, s.ends_on
)
SELECT 'delivery_changes' AS resource, line, 'ends_on' AS column_name, last_day::text AS value, first_day::text AS detail
FROM moved
WHERE last_day < first_day AND line IS NOT NULL
ORDER BY 2
