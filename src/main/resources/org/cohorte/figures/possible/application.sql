-- Grain: one row for each file of the ways in which an applicant of one file or two can be counted: as application_facts, of people who need
-- not exist. Each person applies for a programme of their own.
SELECT 2000 AS y, number AS person_key, programme AS region, programme AS department, 'f' AS gender, '4' AS education_level, 'true' AS in_qpv,
       'unknown' AS age_group, programme AS occupation, programme AS provider, programme, status
FROM (
    SELECT number, CAST(number AS VARCHAR) AS programme, status
    FROM (
        SELECT first_status, second_status, row_number() OVER (ORDER BY first_status, second_status) AS number
        FROM (VALUES ('admitted'), ('declined'), ('refused'), ('submitted')) a (first_status)
        CROSS JOIN (VALUES ('admitted'), ('declined'), ('refused'), ('submitted'), ('none')) b (second_status)
    ) people
    CROSS JOIN UNNEST(ARRAY[first_status, second_status]) AS file (status)
) files
WHERE status <> 'none'
