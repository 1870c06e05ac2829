-- One row for each record that the delivery adds to catalogue.session.
INSERT INTO catalogue.session (identifier, programme_id, site_id, starts_on, ends_on, capacity, delivery_mode)
SELECT d.session_id, g.programme_id, t.site_id, d.starts_on, d.ends_on, d.capacity, d.delivery_mode
FROM delivered_sessions d
JOIN catalogue.programme g ON g.identifier = d.programme_id
JOIN catalogue.site t ON t.identifier = d.site_id
WHERE NOT EXISTS (SELECT 1 FROM catalogue.session r WHERE r.identifier = d.session_id)
ORDER BY d.line
