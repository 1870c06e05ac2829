-- Grain: one row for each way in which a person can be counted in the year of the first enrolment: as first_facts, of people who need not exist.
SELECT 2000 AS y, 1 AS person_key, '1' AS region, '1' AS department, 'f' AS gender, '4' AS education_level, 'true' AS in_qpv, 'unknown' AS age_group,
       '1' AS occupation, '1' AS provider, '1' AS programme
