-- One row for each file that the delivery adds, with the status in which it stands.
WITH added AS (
    INSERT INTO applications.application
        (identifier, person_id, session_id, submitted_at, education_level, commune_code, in_qpv, entry_situation)
    SELECT d.application_id, i.person_id, s.session_id, d.submitted_at, d.education_level, d.commune_code, d.in_qpv, d.entry_situation
    FROM delivered_applications d
    JOIN people.card i ON i.identifier = d.person_id AND i.person_id = i.canonical_person_id
    JOIN catalogue.session_link s ON s.identifier = d.session_id
    WHERE NOT EXISTS (SELECT 1 FROM applications.application r WHERE r.identifier = d.application_id)
    ORDER BY d.line
    RETURNING application_id, identifier
)
INSERT INTO applications.status_change (application_id, status, decided_at)
SELECT a.application_id, d.status, d.decided_at
FROM added a JOIN delivered_applications d ON d.application_id = a.identifier
