-- Enrolments as they are now. Grain: one row an enrolment of :ids (ours, of learners.enrolment). Sources: the views that the modules publish.
-- The columns after forgotten are those of enrolments_then. Nulls: a value that is not known.
SELECT e.enrolment_id, e.identifier, s.identifier AS session, c.forgotten,
       g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on,
       e.started_on, e.ended_on, e.end_reason, c.gender, e.education_level, e.in_qpv, e.entry_situation, e.certification,
       (SELECT string_agg(o.observed_on || ' ' || o.source || ' ' || o.situation, ', ' ORDER BY o.observed_on, o.source COLLATE "C")
        FROM followup.snapshot_outcomes o WHERE o.enrolment_id = e.enrolment_id) AS outcomes
FROM learners.snapshot_enrolments e
JOIN people.card c ON c.person_id = e.person_id
JOIN catalogue.snapshot_sessions s ON s.session_id = e.session_id
JOIN catalogue.exchange_programmes g ON g.programme_id = s.programme_identifier
JOIN catalogue.exchange_providers p ON p.provider_id = g.provider_id
WHERE e.enrolment_id = ANY(:ids)
