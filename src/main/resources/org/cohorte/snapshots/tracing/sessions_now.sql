-- Sessions as they are now. Grain: one row a session of :ids (ours, of catalogue.session). Sources: the views that the module publishes.
-- The columns after forgotten are those of sessions_then. Nulls: a value that is not known.
SELECT s.session_id, s.identifier, s.identifier AS session, false AS forgotten,
       g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on, s.delivery_mode,
       (SELECT string_agg(c.effective_on || ' ' || c.kind || ' ' || coalesce(c.delivery_mode, '-') || ' ' || coalesce(c.starts_on::text, '-') || ' ' || coalesce(c.ends_on::text, '-'),
                          ', ' ORDER BY c.effective_on, c.kind COLLATE "C")
        FROM catalogue.snapshot_delivery_changes c WHERE c.session_id = s.session_id) AS changes
FROM catalogue.snapshot_sessions s
JOIN catalogue.exchange_programmes g ON g.programme_id = s.programme_identifier
JOIN catalogue.exchange_providers p ON p.provider_id = g.provider_id
WHERE s.session_id = ANY(:ids)
