-- One row for each record of catalogue.site that the delivery changes; delivered_sites holds whole rows, a column that the file
-- does not have being filled with what is recorded. An empty cell empties the value.
UPDATE catalogue.site r
SET (provider_id, name, street, postcode, commune_code, longitude, latitude, recorded_at, recorded_by) = ROW (p.provider_id, d.name, d.street, d.postcode, d.commune_code, d.longitude, d.latitude, transaction_timestamp(), history.current_actor())
FROM delivered_sites d
JOIN catalogue.provider p ON p.identifier = d.provider_id
WHERE r.identifier = d.site_id
  AND (r.provider_id, r.name, r.street, r.postcode, r.commune_code, r.longitude, r.latitude) IS DISTINCT FROM (p.provider_id, d.name, d.street, d.postcode, d.commune_code, d.longitude, d.latitude)
