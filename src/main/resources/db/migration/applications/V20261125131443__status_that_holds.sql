-- The same rows as before. Most statuses supersede none, and their index is passed over once that is said: without it PostgreSQL, which
-- expects each of them to find its match, hashes or sorts all statuses to find that none is superseded.
CREATE OR REPLACE VIEW applications.current_status AS
SELECT c.*
FROM applications.status_change c
WHERE NOT EXISTS (SELECT 1 FROM applications.status_change later WHERE later.supersedes = c.status_change_id AND later.supersedes IS NOT NULL);
