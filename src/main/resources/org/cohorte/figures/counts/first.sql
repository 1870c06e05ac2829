-- Grain: one row a year and member of each breakdown asked for, the network included: people whose first enrolment starts in the year.
-- grouped: a bit for each column, 1 where the row is not split by it. Between the marks stand the columns and grouping sets asked for.
SELECT y, /*grouped*/ grouping(region) /*end*/ AS grouped /*columns*/, region /*end*/,
       count(*) AS entrants
FROM first_facts
GROUP BY GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
