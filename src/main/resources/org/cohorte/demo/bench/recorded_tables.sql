-- Grain: one row a table of records, with the tables that its foreign keys point to (itself left aside).
-- Source: the catalogue of PostgreSQL; no parameter. Where there is no foreign key, the list is empty. The author of the rows is one of them.
SELECT t.oid::regclass::text AS table_name,
       coalesce(array_agg(DISTINCT k.confrelid::regclass::text) FILTER (WHERE k.confrelid <> t.oid), '{}') AS refers_to
FROM pg_class t
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
WHERE t.relkind = 'r' AND (n.nspname IN ('people', 'catalogue', 'applications', 'learners', 'followup', 'exchange') OR t.oid = 'history.actor'::regclass)
GROUP BY t.oid
ORDER BY 1
