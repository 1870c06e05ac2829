-- Grain: one row a person with an enrolment that starts up to the snapshot's day; y is the year of the first one: the earliest
-- started_on, of equal ones the greatest identifier. Sources: enrolment_facts, persons. The profile is that of the first enrolment.
CREATE VIEW first_facts AS
WITH first_enrolment AS (
    SELECT person_key, min_by(enrolment_key, date_diff('day', DATE '1900-01-01', started_on) * 100000000000 - enrolment_key) AS enrolment_key
    FROM enrolment_facts
    GROUP BY person_key
)
SELECT CAST(year(e.started_on) AS INTEGER) AS y, e.person_key, e.enrolment_key, e.region, e.department,
       coalesce(p.gender, 'unknown') AS gender, coalesce(CAST(e.education_level AS VARCHAR), 'unknown') AS education_level,
       CASE WHEN e.in_qpv IS NULL THEN 'unknown' WHEN e.in_qpv THEN 'true' ELSE 'false' END AS in_qpv,
       CASE WHEN e.age IS NULL OR e.age < 0 THEN 'unknown' WHEN e.age <= 17 THEN '0-17' WHEN e.age <= 25 THEN '18-25' WHEN e.age <= 35 THEN '26-35'
            WHEN e.age <= 45 THEN '36-45' ELSE '46+' END AS age_group,
       e.occupation, e.provider, e.programme
FROM first_enrolment f
JOIN enrolment_facts e ON e.enrolment_key = f.enrolment_key
JOIN persons p ON p.person_key = e.person_key
