-- A floor of the benchmarks: one pass that picks, for each person and year, the enrolment that started last.
-- Grain: one row, what was picked in all. Source: enrolments; an enrolment without an end goes on.
SELECT count(*) AS persons_and_years, max(enrolment_key) AS greatest
FROM (
    SELECT y.y, e.person_key, max_by(e.enrolment_key, e.started_on) AS enrolment_key
    FROM enrolments e
    CROSS JOIN UNNEST(sequence(2015, 2021)) AS y (y)
    WHERE year(e.started_on) <= y.y AND (e.ended_on IS NULL OR year(e.ended_on) >= y.y)
    GROUP BY y.y, e.person_key
) picked
