-- An age under 15 or over 80 on the first day or on the day of submission. The birth date is not repeated.
-- Grain: one row a finding: resource, line, column_name, value, detail.
SELECT resource, line, column_name, value, detail
FROM (
    SELECT 'enrolments' AS resource, e.line, 'started_on' AS column_name, e.started_on::text AS value,
           extract(year FROM age(e.started_on, p.birth_date))::integer AS years
    FROM delivered_enrolments e JOIN after_persons p USING (person_id)
    UNION ALL
    SELECT 'applications', a.line, 'submitted_at', a.submitted_at::text, extract(year FROM age((a.submitted_at AT TIME ZONE 'Europe/Paris')::date, p.birth_date))::integer
    FROM delivered_applications a JOIN after_persons p USING (person_id)
) aged, LATERAL (SELECT years::text AS detail) said
WHERE years < 15 OR years > 80
ORDER BY 1, 2
