-- Grain: one row a year and member of each breakdown asked for, the network included: counts of leavers. outcome and the like are numbered as in exit_facts.
-- grouped: a bit for each column, 1 where the row is not split by it. Between the marks stand the columns and grouping sets asked for.
SELECT y, /*grouped*/ grouping(region) /*end*/ AS grouped /*columns*/, region /*end*/,
       count(*) AS leavers,
       count_if(outcome IS NOT NULL) AS leavers_with_outcome,
       count_if(outcome IN (1, 2)) AS leavers_positive,
       count_if(completer) AS completers,
       count_if(completer AND certification = 'full') AS completers_fully_certified,
       count_if(completer AND certification IS NOT NULL) AS completers_certification_known,
       count_if(completer AND outcome IS NOT NULL) AS completers_with_outcome,
       count_if(completer AND outcome IN (1, 2)) AS completers_positive,
       count_if(completer AND (outcome IS NULL OR outcome IN (1, 2))) AS completers_positive_or_silent,
       count_if(completer AND outcome = 1) AS completers_in_it_job,
       count_if(completer AND outcome = 2) AS completers_in_further_training,
       count_if(completer AND outcome = 3) AS completers_in_other_job,
       count_if(completer AND outcome IN (1, 2, 3)) AS completers_in_employment_or_training,
       count_if(completer AND outcome_3_months IN (1, 2)) AS completers_positive_3_months,
       count_if(completer AND outcome_3_months IS NOT NULL) AS completers_with_outcome_3_months,
       count_if(completer AND at_six_months IN (1, 2)) AS completers_positive_at_six_months,
       count_if(completer AND at_six_months IS NOT NULL) AS completers_with_situation_at_six_months,
       count_if(completer AND outcome IS NOT NULL AND provider_only) AS completers_by_provider_alone
FROM exit_facts
GROUP BY GROUPING SETS (/*sets*/ (y), (y, region) /*end*/)
