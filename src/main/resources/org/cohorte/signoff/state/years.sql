-- One row a year from the first with a session of the network to the current one: its providers and sessions, and the words given on it.
-- Parameter: today. Sources: catalogue.network_session, signoff.current_word.
WITH network AS MATERIALIZED (
    SELECT session_id, provider_id, actual_first, actual_last FROM catalogue.network_session WHERE actual_first <= actual_last AND actual_first <= CAST(:today AS date)
), years AS (
    SELECT generate_series((SELECT CAST(extract(year FROM min(actual_first)) AS integer) FROM network), CAST(extract(year FROM CAST(:today AS date)) AS integer)) AS year
)
SELECT y.year, count(DISTINCT s.provider_id) AS providers, count(s.session_id) AS sessions, count(DISTINCT w.provider_id) AS words
FROM years y
JOIN network s ON s.actual_first <= make_date(y.year, 12, 31) AND s.actual_last >= make_date(y.year, 1, 1)
LEFT JOIN signoff.current_word w ON w.provider_id = s.provider_id AND w.reporting_year = y.year
GROUP BY y.year
ORDER BY y.year DESC
