-- Application files as a snapshot has them. Grain: one row a wanted file (wanted: place, person_key, session_key, submitted_on, status, nth),
-- in the order of place; of files that say the same of all that, the nth by all else. Sources: the tables of the snapshot. Nulls: not known.
SELECT w.place, g.provider_id, p.name AS provider, g.programme_id, g.title AS programme, s.starts_on AS session_starts_on, s.ends_on AS session_ends_on,
       a.submitted_on, a.status, n.gender, a.education_level, a.in_qpv
FROM wanted w
JOIN (SELECT *, row_number() OVER (PARTITION BY person_key, session_key, submitted_on, status ORDER BY education_level NULLS FIRST, in_qpv NULLS FIRST, age NULLS FIRST) AS nth
      FROM applications WHERE session_key IN (SELECT session_key FROM wanted)) a
     ON a.person_key = w.person_key AND a.session_key = w.session_key AND a.submitted_on = w.submitted_on AND a.status = w.status AND a.nth = w.nth
JOIN persons n ON n.person_key = a.person_key
JOIN sessions s ON s.session_key = a.session_key
JOIN programmes g ON g.programme_id = s.programme_id
JOIN providers p ON p.provider_id = g.provider_id
ORDER BY w.place
