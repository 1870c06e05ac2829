-- A second file of the same person for the same session.
-- Grain: one row a finding: resource, line, column_name, value, detail.
WITH files AS (
    SELECT line, application_id, row_number() OVER (PARTITION BY person_id, session_id ORDER BY submitted_at, application_id) AS place
    FROM after_applications
)
SELECT 'applications' AS resource, line, 'session_id' AS column_name, application_id AS value, '' AS detail
FROM files
WHERE place > 1 AND line IS NOT NULL
ORDER BY 2
