-- A file is decided after it was submitted.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'applications' AS resource, line, 'decided_at' AS column_name, decided_at::text AS value, submitted_at::text AS detail
FROM delivered_applications
WHERE sound AND decided_at < submitted_at
ORDER BY line
