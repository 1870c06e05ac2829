-- One row for each enrolment that the delivery changes; persons are compared after merges, so that naming one by the identifier of
-- the person that it was found to be is no change.
UPDATE learners.enrolment r
SET (person_id, session_id, application_id, started_on, ended_on, end_reason, education_level, commune_code, in_qpv, entry_situation, certification, recorded_at, recorded_by)
    = ROW (CASE WHEN k.canonical_person_id = i.person_id THEN r.person_id ELSE i.person_id END, s.session_id, a.application_id, d.started_on, d.ended_on, d.end_reason, d.education_level, d.commune_code, d.in_qpv, d.entry_situation, d.certification,
           transaction_timestamp(), history.current_actor())
FROM delivered_enrolments d
JOIN people.card i ON i.identifier = d.person_id AND i.person_id = i.canonical_person_id
JOIN catalogue.session_link s ON s.identifier = d.session_id
LEFT JOIN applications.application_link a ON a.identifier = d.application_id, people.card k
WHERE r.identifier = d.enrolment_id AND k.person_id = r.person_id
  AND (k.canonical_person_id, r.session_id, r.application_id, r.started_on, r.ended_on, r.end_reason, r.education_level, r.commune_code, r.in_qpv, r.entry_situation, r.certification)
      IS DISTINCT FROM (i.person_id, s.session_id, a.application_id, d.started_on, d.ended_on, d.end_reason, d.education_level, d.commune_code, d.in_qpv, d.entry_situation, d.certification)
