-- Application files as they are now. Grain: one row a file for a session of :ids (ours, of catalogue.session), since a snapshot gives files no key
-- of their own. person_id: of the record that it came with; canonical_person_id: after merges. The columns after forgotten are those of
-- applications_then. Sources: the views that the modules publish. Nulls: a value that is not known.
SELECT a.session_id, a.person_id, c.canonical_person_id, l.identifier, s.identifier AS session, c.forgotten,
       g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on,
       (a.submitted_at AT TIME ZONE 'Europe/Paris')::date AS submitted_on, t.status, c.gender, a.education_level, a.in_qpv
FROM applications.snapshot_applications a
JOIN applications.application_link l ON l.application_id = a.application_id
JOIN applications.snapshot_statuses t ON t.application_id = a.application_id
JOIN people.card c ON c.person_id = a.person_id
JOIN catalogue.snapshot_sessions s ON s.session_id = a.session_id
JOIN catalogue.exchange_programmes g ON g.programme_id = s.programme_identifier
JOIN catalogue.exchange_providers p ON p.provider_id = g.provider_id
WHERE a.session_id = ANY(:ids)
ORDER BY a.session_id, submitted_on, t.status, a.education_level NULLS FIRST, a.in_qpv NULLS FIRST, a.application_id
