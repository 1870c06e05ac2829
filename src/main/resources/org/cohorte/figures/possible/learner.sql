-- Grain: one row for each way in which a learner can be counted: as learner_facts, of people who need not exist. What the counts
-- look at has every value that makes a difference to them; each row has a programme of its own.
SELECT 2000 AS y, number AS person_key, programme AS region, programme AS department, gender, education_level, in_qpv, 'unknown' AS age_group,
       programme AS occupation, programme AS provider, programme, entry_situation
FROM (
    SELECT *, CAST(number AS VARCHAR) AS programme
    FROM (
        SELECT *, row_number() OVER (ORDER BY gender, education_level, in_qpv, entry_situation) AS number
        FROM (VALUES ('f'), ('m'), ('x'), ('unknown')) g (gender)
        CROSS JOIN (VALUES ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('unknown')) l (education_level)
        CROSS JOIN (VALUES ('true'), ('false'), ('unknown')) q (in_qpv)
        CROSS JOIN (VALUES ('jobseeker'), ('inactive'), ('employed'), ('unknown')) s (entry_situation)
    ) numbered
) placed
