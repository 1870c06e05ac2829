-- Grain: one row an application file of the network submitted up to the snapshot's day; y is the year of its day in Europe/Paris.
-- Sources: applications, network_sessions, persons, asked. Education level, neighbourhood and age as stated in the file.
CREATE VIEW application_facts AS
SELECT CAST(year(e.submitted_on) AS INTEGER) AS y, e.person_key, e.session_key, e.submitted_on, s.region, s.department,
       coalesce(p.gender, 'unknown') AS gender, coalesce(CAST(e.education_level AS VARCHAR), 'unknown') AS education_level,
       CASE WHEN e.in_qpv IS NULL THEN 'unknown' WHEN e.in_qpv THEN 'true' ELSE 'false' END AS in_qpv,
       CASE WHEN e.age IS NULL OR e.age < 0 THEN 'unknown' WHEN e.age <= 17 THEN '0-17' WHEN e.age <= 25 THEN '18-25' WHEN e.age <= 35 THEN '26-35'
            WHEN e.age <= 45 THEN '36-45' ELSE '46+' END AS age_group,
       s.occupation, s.provider, s.programme, e.status
FROM applications e
JOIN network_sessions s ON s.session_key = e.session_key
JOIN persons p ON p.person_key = e.person_key
CROSS JOIN asked
WHERE e.submitted_on <= asked.snapshot_day
