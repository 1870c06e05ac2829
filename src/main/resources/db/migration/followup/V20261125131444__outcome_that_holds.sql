-- The same rows as before; why it is said that what supersedes is not null: as for applications.current_status.
CREATE OR REPLACE VIEW followup.current_outcome AS
SELECT o.*
FROM followup.outcome o
WHERE NOT EXISTS (SELECT 1 FROM followup.outcome later WHERE later.supersedes = o.outcome_id AND later.supersedes IS NOT NULL);
