-- Grain: one row a year and member of each breakdown asked for, the network included: counts of learners.
-- grouped: a bit for each column, 1 where the row is not split by it. Between the marks stand the columns and grouping sets asked for.
SELECT y, /*grouped*/ grouping(region) /*end*/ AS grouped /*columns*/, region /*end*/,
       count(*) AS learners,
       count_if(gender = 'f') AS women,
       count_if(gender <> 'unknown') AS gender_known,
       count_if(gender = 'unknown') AS gender_unknown,
       count_if(education_level IN ('1', '2', '3', '4')) AS at_or_below_bac,
       count_if(education_level <> 'unknown') AS education_level_known,
       count_if(education_level = 'unknown') AS education_level_unknown,
       count_if(in_qpv = 'true') AS in_priority_neighbourhood,
       count_if(in_qpv <> 'unknown') AS qpv_known,
       count_if(in_qpv = 'unknown') AS qpv_unknown,
       count_if(entry_situation IN ('jobseeker', 'inactive')) AS out_of_work,
       count_if(entry_situation <> 'unknown') AS entry_situation_known,
       count_if(entry_situation = 'unknown') AS entry_situation_unknown
FROM learner_facts
GROUP BY GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
