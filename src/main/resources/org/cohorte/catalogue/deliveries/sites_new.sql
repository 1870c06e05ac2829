-- One row for each record that the delivery adds to catalogue.site.
INSERT INTO catalogue.site (identifier, provider_id, name, street, postcode, commune_code, longitude, latitude)
SELECT d.site_id, p.provider_id, d.name, d.street, d.postcode, d.commune_code, d.longitude, d.latitude
FROM delivered_sites d
JOIN catalogue.provider p ON p.identifier = d.provider_id
WHERE NOT EXISTS (SELECT 1 FROM catalogue.site r WHERE r.identifier = d.site_id)
ORDER BY d.line
