-- Grain: one row a year and member of each breakdown asked for, the network included: application files, and the people with such a file.
-- grouped: a bit for each column, 1 where the row is not split by it. Between the marks stand the columns and grouping sets asked for.
-- A person counts once in each member in which they have a file that the indicator counts: first by person and member, then over the people.
SELECT y, grouped /*columns*/, region /*end*/,
       sum(person_files) AS files,
       sum(person_admitted) AS admitted_files,
       count(*) AS applicants,
       count_if(person_admitted > 0) AS admitted,
       count_if(person_closed > 0) AS case_closed
FROM (
    SELECT y, /*grouped*/ grouping(region) /*end*/ AS grouped /*columns*/, region /*end*/,
           count(*) AS person_files,
           count_if(status = 'admitted') AS person_admitted,
           count_if(status IN ('admitted', 'declined', 'refused')) AS person_closed
    FROM application_facts
    GROUP BY person_key, GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
) by_person
GROUP BY y, grouped /*columns*/, region /*end*/
