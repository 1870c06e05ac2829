-- Grain: one row a year and member of each breakdown asked for, the network included: application files, and the people with such a file.
-- grouped: a bit for each column, 1 where the row is not split by it. Between the marks stand the columns and grouping sets asked for.
-- A person counts once in each member in which they have a file that the indicator counts.
SELECT y, /*grouped*/ grouping(region) /*end*/ AS grouped /*columns*/, region /*end*/,
       count(*) AS files,
       count_if(status = 'admitted') AS admitted_files,
       count(DISTINCT person_key) AS applicants,
       count(DISTINCT CASE WHEN status = 'admitted' THEN person_key END) AS admitted,
       count(DISTINCT CASE WHEN status IN ('admitted', 'declined', 'refused') THEN person_key END) AS case_closed
FROM application_facts
GROUP BY GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
