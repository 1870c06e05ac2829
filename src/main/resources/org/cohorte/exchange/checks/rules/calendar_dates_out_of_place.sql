-- Only a change of calendar has new dates; others are left aside.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'delivery_changes' AS resource, line, 'starts_on' AS column_name, coalesce(starts_on, ends_on)::text AS value, kind AS detail
FROM delivered_delivery_changes
WHERE sound AND kind <> 'calendar' AND num_nonnulls(starts_on, ends_on) > 0
ORDER BY line
