-- One row for each record of catalogue.programme that the delivery changes; delivered_programmes holds whole rows, a column that the file
-- does not have being filled with what is recorded. An empty cell empties the value.
UPDATE catalogue.programme r
SET (provider_id, title, occupation_id, certification_code, exit_level, hours, fee_eur, labelled_from, labelled_until, summary, url, recorded_at, recorded_by) = ROW (p.provider_id, d.title, o.occupation_id, d.certification_code, d.exit_level, d.hours, d.fee_eur, d.labelled_from, d.labelled_until, d.summary, d.url, transaction_timestamp(), history.current_actor())
FROM delivered_programmes d
JOIN catalogue.provider p ON p.identifier = d.provider_id
JOIN catalogue.occupation o ON o.identifier = d.occupation_id
WHERE r.identifier = d.programme_id
  AND (r.provider_id, r.title, r.occupation_id, r.certification_code, r.exit_level, r.hours, r.fee_eur, r.labelled_from, r.labelled_until, r.summary, r.url) IS DISTINCT FROM (p.provider_id, d.title, o.occupation_id, d.certification_code, d.exit_level, d.hours, d.fee_eur, d.labelled_from, d.labelled_until, d.summary, d.url)
