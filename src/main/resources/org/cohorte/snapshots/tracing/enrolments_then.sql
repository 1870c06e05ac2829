-- Enrolments as a snapshot has them. Grain: one row a wanted enrolment (wanted: place, enrolment_key), in the order of place.
-- Sources: the tables of the snapshot. Nulls: a value that is not known. outcomes: those of this enrolment, by day and source.
SELECT w.place, g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on,
       e.started_on, e.ended_on, e.end_reason, n.gender, e.education_level, e.in_qpv, e.entry_situation, e.certification,
       o.outcomes
FROM wanted w
JOIN enrolments e ON e.enrolment_key = w.enrolment_key
JOIN persons n ON n.person_key = e.person_key
JOIN sessions s ON s.session_key = e.session_key
JOIN programmes g ON g.programme_id = s.programme_id
JOIN providers p ON p.provider_id = g.provider_id
LEFT JOIN (SELECT enrolment_key, string_agg(observed_on || ' ' || source || ' ' || situation, ', ' ORDER BY observed_on, source) AS outcomes
           FROM outcomes WHERE enrolment_key IN (SELECT enrolment_key FROM wanted) GROUP BY enrolment_key) o ON o.enrolment_key = w.enrolment_key
ORDER BY w.place
