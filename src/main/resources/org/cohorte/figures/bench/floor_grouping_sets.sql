-- A floor of the benchmarks: one pass of grouping sets over the enrolments and the columns of the nine single breakdowns, no rule applied.
-- Grain: one row a year of entry and member, the network included. Sources: enrolments, sessions, programmes, persons; an empty value is a member.
SELECT year(e.started_on) AS y, s.region, s.department, p.gender, e.education_level, e.in_qpv, e.age, g.occupation_id, g.provider_id, s.programme_id, count(*) AS enrolments
FROM enrolments e
JOIN sessions s ON s.session_key = e.session_key
JOIN programmes g ON g.programme_id = s.programme_id
JOIN persons p ON p.person_key = e.person_key
GROUP BY GROUPING SETS ((year(e.started_on)), (year(e.started_on), s.region), (year(e.started_on), s.department), (year(e.started_on), p.gender),
    (year(e.started_on), e.education_level), (year(e.started_on), e.in_qpv), (year(e.started_on), e.age), (year(e.started_on), g.occupation_id),
    (year(e.started_on), g.provider_id), (year(e.started_on), s.programme_id))
