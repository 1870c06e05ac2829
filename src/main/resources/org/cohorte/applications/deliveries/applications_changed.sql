-- One row for each file that the delivery changes: what it states is written over (the history keeps what it said before), another
-- status or day of decision becomes a row that supersedes the last.
WITH told AS (
    SELECT r.application_id, i.person_id, k.canonical_person_id = i.person_id AS same_person, s.session_id, d.submitted_at,
           d.education_level, d.commune_code, d.in_qpv, d.entry_situation,
           d.status, d.decided_at, c.status_change_id,
           (k.canonical_person_id, r.session_id, r.submitted_at, r.education_level::integer, r.commune_code, r.in_qpv, r.entry_situation)
               IS DISTINCT FROM
           (i.canonical_person_id, s.session_id, d.submitted_at, d.education_level, d.commune_code, d.in_qpv, d.entry_situation) AS states_otherwise,
           (c.status, c.decided_at) IS DISTINCT FROM (d.status, d.decided_at) AS stands_otherwise
    FROM delivered_applications d
    JOIN applications.application r ON r.identifier = d.application_id
    JOIN applications.current_status c ON c.application_id = r.application_id
    JOIN people.card i ON i.identifier = d.person_id AND i.person_id = i.canonical_person_id
    JOIN people.card k ON k.person_id = r.person_id
    JOIN catalogue.session_link s ON s.identifier = d.session_id
), stated AS (
    UPDATE applications.application r
    SET (person_id, session_id, submitted_at, education_level, commune_code, in_qpv, entry_situation, recorded_at, recorded_by)
        = ROW (CASE WHEN t.same_person THEN r.person_id ELSE t.person_id END, t.session_id, t.submitted_at, t.education_level, t.commune_code, t.in_qpv, t.entry_situation,
               transaction_timestamp(), history.current_actor())
    FROM told t
    WHERE r.application_id = t.application_id AND t.states_otherwise
    RETURNING r.application_id
), moved AS (
    INSERT INTO applications.status_change (application_id, status, decided_at, supersedes)
    SELECT application_id, status, decided_at, status_change_id FROM told WHERE stands_otherwise
    RETURNING application_id
)
SELECT application_id FROM stated UNION SELECT application_id FROM moved
