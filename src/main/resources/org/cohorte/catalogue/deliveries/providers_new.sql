-- One row for each record that the delivery adds to catalogue.provider.
INSERT INTO catalogue.provider (identifier, name, siret, website, email)
SELECT d.provider_id, d.name, d.siret, d.website, d.email
FROM delivered_providers d
WHERE NOT EXISTS (SELECT 1 FROM catalogue.provider r WHERE r.identifier = d.provider_id)
ORDER BY d.line
