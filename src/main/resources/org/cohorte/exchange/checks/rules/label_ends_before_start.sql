-- A label's last day is not before its first.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'programmes' AS resource, line, 'labelled_until' AS column_name, labelled_until::text AS value, labelled_from::text AS detail
FROM delivered_programmes
WHERE sound AND labelled_until < labelled_from
ORDER BY line
