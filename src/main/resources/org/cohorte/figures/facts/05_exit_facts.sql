-- Grain: one row a leaver and year: the exit (of the enrolments that end up to the year's last day, transfers left aside, the one that
-- ends last, of equal ones the greatest identifier) ends in the year, and no enrolment of the person is active on any of the 31 days
-- after it, after the year's last day too.
-- Sources: enrolment_facts, persons, years, outcomes.
-- outcome: 1 it_job, 2 further_training, 3 other_job, 4 jobseeking, 5 inactive, the first of those observed within six months; null
-- without one. outcome_3_months: the same within three. at_six_months: the situation observed nearest to six months after the end, from
-- five to seven months. provider_only: whether the outcome shows in the provider's observations alone.
CREATE VIEW exit_facts AS
WITH last_end AS (
    SELECT y.y, e.person_key, max_by(e.enrolment_key, e.end_order) AS enrolment_key
    FROM enrolment_facts e
    JOIN years y ON e.end_day BETWEEN y.first_day AND y.last_day
    WHERE e.reason <> 'transferred'
    GROUP BY y.y, e.person_key
), leaver AS (
    SELECT l.y, x.enrolment_key, x.person_key, x.end_day,
           CAST(x.end_day + INTERVAL '3' MONTH AS DATE) AS three_months, CAST(x.end_day + INTERVAL '5' MONTH AS DATE) AS five_months,
           CAST(x.end_day + INTERVAL '6' MONTH AS DATE) AS six_months, CAST(x.end_day + INTERVAL '7' MONTH AS DATE) AS seven_months
    FROM last_end l
    JOIN enrolment_facts x ON x.enrolment_key = l.enrolment_key
    WHERE NOT EXISTS (
        SELECT 1 FROM enrolment_facts o
        WHERE o.person_key = x.person_key AND o.enrolment_key <> x.enrolment_key
          AND date_diff('day', x.end_day, o.started_on) <= 31 AND (o.end_day IS NULL OR o.end_day > x.end_day))
), observed AS (
    SELECT e.person_key, o.observed_on, o.source,
           CASE o.situation WHEN 'it_job' THEN 1 WHEN 'further_training' THEN 2 WHEN 'other_job' THEN 3 WHEN 'jobseeking' THEN 4 ELSE 5 END AS place,
           CASE o.source WHEN 'register' THEN 1 WHEN 'survey' THEN 2 ELSE 3 END AS source_place
    FROM outcomes o
    JOIN enrolment_facts e ON e.enrolment_key = o.enrolment_key
), told AS (
    SELECT l.y, l.person_key,
           min(CASE WHEN o.observed_on <= l.six_months THEN o.place * 2 + CASE WHEN o.source = 'provider' THEN 1 ELSE 0 END END) AS best,
           min(CASE WHEN o.observed_on <= l.three_months THEN o.place END) AS best_3_months,
           min(CASE WHEN o.observed_on BETWEEN l.five_months AND l.seven_months
                    THEN ((abs(date_diff('day', l.six_months, o.observed_on)) * 2 + CASE WHEN o.observed_on > l.six_months THEN 1 ELSE 0 END) * 10
                          + o.source_place) * 10 + o.place END) AS nearest
    FROM leaver l
    JOIN observed o ON o.person_key = l.person_key AND o.observed_on > l.end_day
    GROUP BY l.y, l.person_key
)
SELECT l.y, e.person_key, e.enrolment_key, e.region, e.department,
       coalesce(p.gender, 'unknown') AS gender, coalesce(CAST(e.education_level AS VARCHAR), 'unknown') AS education_level,
       CASE WHEN e.in_qpv IS NULL THEN 'unknown' WHEN e.in_qpv THEN 'true' ELSE 'false' END AS in_qpv,
       CASE WHEN e.age IS NULL OR e.age < 0 THEN 'unknown' WHEN e.age <= 17 THEN '0-17' WHEN e.age <= 25 THEN '18-25' WHEN e.age <= 35 THEN '26-35'
            WHEN e.age <= 45 THEN '36-45' ELSE '46+' END AS age_group,
       e.occupation, e.provider, e.programme, e.reason = 'completed' AS completer, e.certification,
       (t.best - t.best % 2) / 2 AS outcome, t.best % 2 = 1 AS provider_only, t.best_3_months AS outcome_3_months, t.nearest % 10 AS at_six_months
FROM leaver l
JOIN enrolment_facts e ON e.enrolment_key = l.enrolment_key
JOIN persons p ON p.person_key = e.person_key
LEFT JOIN told t ON t.y = l.y AND t.person_key = l.person_key
