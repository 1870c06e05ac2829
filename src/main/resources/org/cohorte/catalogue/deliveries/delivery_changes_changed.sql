-- One row for each change of delivery that the package tells otherwise than recorded: added beside the one that it supersedes.
INSERT INTO catalogue.delivery_change
    (session_id, effective_on, kind, delivery_mode, starts_on, ends_on, reason, announced_on, supersedes)
SELECT r.session_id, r.effective_on, r.kind, d.delivery_mode, d.starts_on, d.ends_on, d.reason, d.announced_on, r.delivery_change_id
FROM delivered_delivery_changes d
JOIN catalogue.session s ON s.identifier = d.session_id
JOIN catalogue.current_delivery_change r ON r.session_id = s.session_id AND r.effective_on = d.effective_on AND r.kind = d.kind
WHERE (r.delivery_mode, r.starts_on, r.ends_on, r.reason, r.announced_on)
      IS DISTINCT FROM (d.delivery_mode, d.starts_on, d.ends_on, d.reason, d.announced_on)
