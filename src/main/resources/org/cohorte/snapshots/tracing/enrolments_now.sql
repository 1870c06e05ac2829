-- Enrolments as they are now. Grain: one row an enrolment of :ids (ours, of learners.enrolment). Sources: the views that the modules publish.
-- The columns after forgotten are those of enrolments_then. Nulls: a value that is not known.
SELECT e.enrolment_id, e.identifier, s.identifier AS session, c.forgotten,
       g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on,
       e.started_on, e.ended_on, e.end_reason, c.gender, e.education_level, e.in_qpv, e.entry_situation, e.certification,
       o.outcomes
FROM learners.snapshot_enrolments e
JOIN people.card c ON c.person_id = e.person_id
JOIN catalogue.snapshot_sessions s ON s.session_id = e.session_id
JOIN catalogue.exchange_programmes g ON g.programme_id = s.programme_identifier
JOIN catalogue.exchange_providers p ON p.provider_id = g.provider_id
LEFT JOIN (SELECT enrolment_id, string_agg(observed_on || ' ' || source || ' ' || situation, ', ' ORDER BY observed_on, source COLLATE "C") AS outcomes
           FROM followup.snapshot_outcomes WHERE enrolment_id = ANY(:ids) GROUP BY enrolment_id) o ON o.enrolment_id = e.enrolment_id
WHERE e.enrolment_id = ANY(:ids)
