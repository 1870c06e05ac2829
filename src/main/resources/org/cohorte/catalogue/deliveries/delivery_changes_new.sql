-- One row for each change of delivery (session, day, kind) that is not recorded yet.
INSERT INTO catalogue.delivery_change (session_id, effective_on, kind, delivery_mode, starts_on, ends_on, reason, announced_on)
SELECT s.session_id, d.effective_on, d.kind, d.delivery_mode, d.starts_on, d.ends_on, d.reason, d.announced_on
FROM delivered_delivery_changes d
JOIN catalogue.session s ON s.identifier = d.session_id
WHERE NOT EXISTS (SELECT 1 FROM catalogue.delivery_change r
                  WHERE r.session_id = s.session_id AND r.effective_on = d.effective_on AND r.kind = d.kind)
ORDER BY d.line
