-- One row for each person whose identity, contacts or gender the delivery changes. A forgotten person stays forgotten.
UPDATE people.person r
SET (family_name, given_names, email, phone, birth_date, gender, recorded_at, recorded_by)
    = ROW (d.family_name, d.given_names, d.email, d.phone, d.birth_date, d.gender, transaction_timestamp(), history.current_actor())
FROM delivered_persons d
WHERE r.identifier = d.person_id AND r.forgotten_at IS NULL
  AND (r.family_name, r.given_names, r.email, r.phone, r.birth_date, r.gender)
      IS DISTINCT FROM (d.family_name, d.given_names, d.email, d.phone, d.birth_date, d.gender)
