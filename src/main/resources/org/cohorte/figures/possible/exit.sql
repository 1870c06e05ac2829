-- Grain: one row for each way in which a leaver can be counted: as exit_facts, of people who need not exist. What the counts look at
-- has every value that makes a difference to them; each row has a programme of its own.
SELECT 2000 AS y, number AS person_key, programme AS region, programme AS department, 'f' AS gender, '4' AS education_level, 'true' AS in_qpv,
       'unknown' AS age_group, programme AS occupation, programme AS provider, programme, completer, certification, outcome, provider_only,
       outcome_3_months, at_six_months
FROM (
    SELECT *, CAST(number AS VARCHAR) AS programme
    FROM (
        SELECT *, row_number() OVER (ORDER BY completer, certification, outcome, provider_only, outcome_3_months, at_six_months) AS number
        FROM (VALUES (true), (false)) c (completer)
        CROSS JOIN (VALUES ('full'), ('none'), (NULL)) f (certification)
        CROSS JOIN (VALUES (1), (2), (3), (4), (5), (NULL)) o (outcome)
        CROSS JOIN (VALUES (true), (false)) p (provider_only)
        CROSS JOIN (VALUES (1), (3), (NULL)) t (outcome_3_months)
        CROSS JOIN (VALUES (1), (3), (NULL)) s (at_six_months)
    ) numbered
) placed
