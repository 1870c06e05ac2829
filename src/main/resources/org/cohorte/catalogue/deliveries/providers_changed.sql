-- One row for each record of catalogue.provider that the delivery changes; delivered_providers holds whole rows, a column that the file
-- does not have being filled with what is recorded. An empty cell empties the value.
UPDATE catalogue.provider r
SET (name, siret, website, email, recorded_at, recorded_by) = ROW (d.name, d.siret, d.website, d.email, transaction_timestamp(), history.current_actor())
FROM delivered_providers d
WHERE r.identifier = d.provider_id
  AND (r.name, r.siret, r.website, r.email) IS DISTINCT FROM (d.name, d.siret, d.website, d.email)
