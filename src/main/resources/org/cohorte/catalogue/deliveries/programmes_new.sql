-- One row for each record that the delivery adds to catalogue.programme.
INSERT INTO catalogue.programme (identifier, provider_id, title, occupation_id, certification_code, exit_level, hours, fee_eur, labelled_from, labelled_until, summary, url)
SELECT d.programme_id, p.provider_id, d.title, o.occupation_id, d.certification_code, d.exit_level, d.hours, d.fee_eur, d.labelled_from, d.labelled_until, d.summary, d.url
FROM delivered_programmes d
JOIN catalogue.provider p ON p.identifier = d.provider_id
JOIN catalogue.occupation o ON o.identifier = d.occupation_id
WHERE NOT EXISTS (SELECT 1 FROM catalogue.programme r WHERE r.identifier = d.programme_id)
ORDER BY d.line
