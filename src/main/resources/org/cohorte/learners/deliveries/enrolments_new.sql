-- One row for each enrolment that the delivery adds.
INSERT INTO learners.enrolment (identifier, person_id, session_id, application_id, started_on, ended_on, end_reason, education_level, commune_code, in_qpv, entry_situation, certification)
SELECT d.enrolment_id, i.person_id, s.session_id, a.application_id, d.started_on, d.ended_on, d.end_reason, d.education_level, d.commune_code, d.in_qpv, d.entry_situation, d.certification
FROM delivered_enrolments d
JOIN people.card i ON i.identifier = d.person_id AND i.person_id = i.canonical_person_id
JOIN catalogue.session_link s ON s.identifier = d.session_id
LEFT JOIN applications.application_link a ON a.identifier = d.application_id
WHERE NOT EXISTS (SELECT 1 FROM learners.enrolment r WHERE r.identifier = d.enrolment_id)
ORDER BY d.line
