-- Grain: one row a year and member of each breakdown asked for, the network included: people whose first enrolment starts in the year.
-- grouped: a bit for each column of the list, 1 where the row is not split by it. The grouping sets between the marks are those asked for.
SELECT y, grouping(region, department, gender, education_level, in_qpv, age_group, occupation, provider, programme) AS grouped, region, department, gender, education_level, in_qpv, age_group, occupation, provider, programme,
       count(*) AS entrants
FROM first_facts
GROUP BY GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
