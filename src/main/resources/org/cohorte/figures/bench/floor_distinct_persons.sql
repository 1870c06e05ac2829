-- A floor of the benchmarks: one pass of distinct persons over the applications and the columns of the nine single breakdowns, no rule applied.
-- Grain: one row a year of submission and member, the network included. Sources: applications, sessions, programmes, persons; an empty value is a member.
SELECT year(a.submitted_on) AS y, s.region, s.department, p.gender, a.education_level, a.in_qpv, a.age, g.occupation_id, g.provider_id, s.programme_id,
       count(DISTINCT a.person_key) AS persons
FROM applications a
JOIN sessions s ON s.session_key = a.session_key
JOIN programmes g ON g.programme_id = s.programme_id
JOIN persons p ON p.person_key = a.person_key
GROUP BY GROUPING SETS ((year(a.submitted_on)), (year(a.submitted_on), s.region), (year(a.submitted_on), s.department), (year(a.submitted_on), p.gender),
    (year(a.submitted_on), a.education_level), (year(a.submitted_on), a.in_qpv), (year(a.submitted_on), a.age), (year(a.submitted_on), g.occupation_id),
    (year(a.submitted_on), g.provider_id), (year(a.submitted_on), s.programme_id))
