-- Sessions as a snapshot has them. Grain: one row a wanted session (wanted: place, session_key), in the order of place. Sources: the tables of the
-- snapshot. Nulls: a value that is not known. changes: those that hold, by day and kind; a hyphen where a change says nothing of it.
SELECT w.place, g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on, s.delivery_mode,
       (SELECT string_agg(c.effective_on || ' ' || c.kind || ' ' || coalesce(c.delivery_mode, '-') || ' ' || coalesce(CAST(c.starts_on AS VARCHAR), '-') || ' ' || coalesce(CAST(c.ends_on AS VARCHAR), '-'),
                          ', ' ORDER BY c.effective_on, c.kind)
        FROM delivery_changes c WHERE c.session_key = s.session_key) AS changes
FROM wanted w
JOIN sessions s ON s.session_key = w.session_key
JOIN programmes g ON g.programme_id = s.programme_id
JOIN providers p ON p.provider_id = g.provider_id
ORDER BY w.place
