-- One row for each record that the delivery adds to catalogue.occupation.
INSERT INTO catalogue.occupation (identifier, label_fr, label_en, rome_code)
SELECT d.occupation_id, d.label_fr, d.label_en, d.rome_code
FROM delivered_occupations d
WHERE NOT EXISTS (SELECT 1 FROM catalogue.occupation r WHERE r.identifier = d.occupation_id)
ORDER BY d.line
