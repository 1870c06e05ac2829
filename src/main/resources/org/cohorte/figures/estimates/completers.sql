-- Grain: one row a completer and year, those without an outcome too, in an order that stays: sums of weights are the same each time, also
-- in another snapshot of the same records, where the person keys are others. Completers who are alike in every column may change places.
-- Sources: exit_facts; outcome is numbered as there. The columns after the breakdowns bear the names of the counts in counts/exit, and say
-- whether the completer is counted in them; without an outcome one is counted in none.
SELECT y, region, department, gender, education_level, in_qpv, age_group, occupation, provider, programme,
       outcome IS NOT NULL AS completers_with_outcome,
       coalesce(outcome IN (1, 2), false) AS completers_positive,
       coalesce(outcome = 1, false) AS completers_in_it_job,
       coalesce(outcome = 2, false) AS completers_in_further_training,
       coalesce(outcome = 3, false) AS completers_in_other_job,
       coalesce(outcome IN (1, 2, 3), false) AS completers_in_employment_or_training
FROM exit_facts
WHERE completer
ORDER BY y, region, department, gender, education_level, in_qpv, age_group, occupation, provider, programme,
         completers_with_outcome, completers_positive, completers_in_it_job, completers_in_further_training, completers_in_other_job
