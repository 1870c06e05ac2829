-- A session is taught at a site of its programme's provider.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'sessions' AS resource, s.line, 'site_id' AS column_name, s.site_id AS value, t.provider_id AS detail
FROM delivered_sessions s
JOIN after_programmes g USING (programme_id)
JOIN after_sites t USING (site_id)
WHERE t.provider_id <> g.provider_id
ORDER BY 2
