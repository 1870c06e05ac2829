-- A change of calendar without a date changes nothing.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'delivery_changes' AS resource, line, 'starts_on' AS column_name, starts_on::text AS value, '' AS detail
FROM delivered_delivery_changes
WHERE sound AND kind = 'calendar' AND num_nonnulls(starts_on, ends_on) = 0
ORDER BY line
