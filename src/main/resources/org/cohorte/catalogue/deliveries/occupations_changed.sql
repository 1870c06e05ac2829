-- One row for each record of catalogue.occupation that the delivery changes; delivered_occupations holds whole rows, a column that the file
-- does not have being filled with what is recorded. An empty cell empties the value.
UPDATE catalogue.occupation r
SET (label_fr, label_en, rome_code, recorded_at, recorded_by) = ROW (d.label_fr, d.label_en, d.rome_code, transaction_timestamp(), history.current_actor())
FROM delivered_occupations d
WHERE r.identifier = d.occupation_id
  AND (r.label_fr, r.label_en, r.rome_code) IS DISTINCT FROM (d.label_fr, d.label_en, d.rome_code)
