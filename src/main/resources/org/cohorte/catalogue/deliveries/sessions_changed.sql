-- One row for each record of catalogue.session that the delivery changes; delivered_sessions holds whole rows, a column that the file
-- does not have being filled with what is recorded. An empty cell empties the value.
UPDATE catalogue.session r
SET (programme_id, site_id, starts_on, ends_on, capacity, delivery_mode, recorded_at, recorded_by) = ROW (g.programme_id, t.site_id, d.starts_on, d.ends_on, d.capacity, d.delivery_mode, transaction_timestamp(), history.current_actor())
FROM delivered_sessions d
JOIN catalogue.programme g ON g.identifier = d.programme_id
JOIN catalogue.site t ON t.identifier = d.site_id
WHERE r.identifier = d.session_id
  AND (r.programme_id, r.site_id, r.starts_on, r.ends_on, r.capacity, r.delivery_mode) IS DISTINCT FROM (g.programme_id, t.site_id, d.starts_on, d.ends_on, d.capacity, d.delivery_mode)
