-- Grain: one row a person and year with an enrolment active on a day of the year up to its last day.
-- Sources: enrolment_facts, persons, years. The profile is that of the reference enrolment: of those active, the one with the latest
-- started_on, of equal ones the greatest identifier. A value that is empty is the member unknown.
CREATE VIEW learner_facts AS
WITH reference AS (
    SELECT y.y, e.person_key, max_by(e.enrolment_key, e.started_order) AS enrolment_key
    FROM enrolment_facts e
    JOIN years y ON e.started_on <= y.last_day AND (e.end_day IS NULL OR e.end_day >= y.first_day)
    GROUP BY y.y, e.person_key
)
SELECT r.y, e.person_key, e.enrolment_key, e.region, e.department,
       coalesce(p.gender, 'unknown') AS gender, coalesce(CAST(e.education_level AS VARCHAR), 'unknown') AS education_level,
       CASE WHEN e.in_qpv IS NULL THEN 'unknown' WHEN e.in_qpv THEN 'true' ELSE 'false' END AS in_qpv,
       CASE WHEN e.age IS NULL OR e.age < 0 THEN 'unknown' WHEN e.age <= 17 THEN '0-17' WHEN e.age <= 25 THEN '18-25' WHEN e.age <= 35 THEN '26-35'
            WHEN e.age <= 45 THEN '36-45' ELSE '46+' END AS age_group,
       e.occupation, e.provider, e.programme, coalesce(e.entry_situation, 'unknown') AS entry_situation
FROM reference r
JOIN enrolment_facts e ON e.enrolment_key = r.enrolment_key
JOIN persons p ON p.person_key = e.person_key
