-- Only a change of mode names a mode.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT 'delivery_changes' AS resource, line, 'delivery_mode' AS column_name, delivery_mode::text AS value, kind AS detail
FROM delivered_delivery_changes
WHERE sound AND kind <> 'mode' AND delivery_mode IS NOT NULL
ORDER BY line
